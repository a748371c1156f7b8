/** Edits over a socket are use of the login that it came with: who writes all day without loading a page stays signed in. */
import { noteUse, type StandingSession } from '../access.ts';
import type { Database } from '../db/connect.ts';
import { NOTE_AFTER } from './session-life.ts';

/** To be called at each edit, as often as need be: it returns at once, and writes at most once a minute. */
export function useOf(
	db: Database,
	session: Pick<StandingSession, 'id' | 'seenAt'>,
	clock: () => number = Date.now
): () => void {
	let { seenAt } = session;
	return () => {
		const now = clock();
		if (now - seenAt < NOTE_AFTER) return;
		const known = { id: session.id, seenAt };
		seenAt = now;
		noteUse(db, known, now).catch((error: unknown) => {
			// The edit stands all the same; another one, a minute later, notes the use.
			console.error('session', error instanceof Error ? error.name : 'unknown fault');
		});
	};
}
