/** Why a report didn't become a file. */

/**
 * - `composition`: the template and the report don't fit together
 * - `time`: it took longer than it may
 * - `crashed`: the press ended while it printed
 * - `crowded`: too many wait already
 * - `closed`: the server is being shut down
 */
export const failures = ['composition', 'time', 'crashed', 'crowded', 'closed'] as const;
export type Failure = (typeof failures)[number];

/** The sentence for people is `words.print.failed[code]`; the message is for who runs the server, and holds no text of a report. */
export class PrintFailed extends Error {
	override readonly name = 'PrintFailed';
	readonly code: Failure;

	constructor(code: Failure, message: string = code) {
		super(message);
		this.code = code;
	}
}
