/**
 * Why the server CLOSES a socket, and what the browser then does. Codes 4400–4499 are final for the stock
 * client: it stays away until somebody calls connect again. Every other code brings it back by itself.
 */

export type Next =
	/** Comes back by itself, with growing pauses. */
	| 'come-back'
	/** Stays away; the person signs in again. */
	| 'sign-in'
	/** Stays away; the page reads its data again, for a new room name or a changed right. */
	| 'reload'
	/** Stays away; a fresh document is started, and the unsent work is shown piece by piece. */
	| 'start-fresh'
	/** Stays away; the fault is in what was sent, so sending it again cannot help. */
	| 'stop';

export const CLOSES = {
	restart: { code: 1012, next: 'come-back' },
	'too-fast': { code: 4229, next: 'come-back' },
	'rights-changed': { code: 4290, next: 'come-back' },
	malformed: { code: 4400, next: 'stop' },
	'signed-out': { code: 4401, next: 'sign-in' },
	forbidden: { code: 4403, next: 'reload' },
	'no-room': { code: 4404, next: 'reload' },
	'old-epoch': { code: 4409, next: 'reload' },
	'too-large': { code: 4413, next: 'start-fresh' },
	'refused-edit': { code: 4422, next: 'start-fresh' },
	'try-again': { code: 4500, next: 'come-back' }
} as const satisfies Record<string, { code: number; next: Next }>;

export type Close = keyof typeof CLOSES;

const byCode = new Map<number, Close>();
for (const [name, close] of Object.entries(CLOSES)) byCode.set(close.code, name as Close);
// The protocol's own code for a frame above the limit: the server's library closes before we see what it was.
byCode.set(1009, 'too-large');

/** The name of a close code; null for codes that are not ours (a lost network, the browser's own). */
export function closeNamed(code: number): Close | null {
	return byCode.get(code) ?? null;
}

/** What the browser does after a close; a code that is not ours means a lost line: come back. */
export function nextAfter(code: number): Next {
	const name = closeNamed(code);
	return name === null ? 'come-back' : CLOSES[name].next;
}
