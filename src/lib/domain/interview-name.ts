/** The name behind a role code. It stands in one list, which is deleted, and in no log, export, search or evaluation. */

export interface InterviewName {
	readonly code: string;
	readonly name: string;
	/** How the person is reached; may be empty. */
	readonly contact: string;
	/** Random: without it nobody guesses from the proof of its deletion what was deleted. */
	readonly nonce: string;
	/** Milliseconds since 1970. */
	readonly at: number;
}

export const NAME_LENGTH = 120;
export const CONTACT_LENGTH = 200;
