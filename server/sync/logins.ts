/** The logins behind the open sockets: whoever's has ended, by sign-out or by its age, is told within a second. */
import { sessionsStanding } from '../access.ts';
import type { Bell } from '../bus.ts';
import type { Database } from '../db/connect.ts';
import { placeOf } from './rooms.ts';

/** How often all of them are looked up, in one query; the bell tells of a sign-out at once. */
const POLL_MS = 1_000;

export interface Logins {
	/** Calls back when the login has ended, also if it had already. Returns how to stop. */
	watch(login: string, ended: () => void): () => void;
	close(): void;
}

interface Watched {
	readonly hearers: Set<() => void>;
	readonly stop: () => void;
}

export function watchLogins(db: Database, bell: Bell): Logins {
	const watched = new Map<string, Watched>();

	async function look(logins: readonly string[]): Promise<void> {
		if (logins.length === 0) return;
		const standing = await sessionsStanding(db.read, logins, Date.now());
		for (const login of logins) {
			if (standing.has(login)) continue;
			for (const ended of [...(watched.get(login)?.hearers ?? [])]) ended();
		}
	}

	function ask(logins: readonly string[]): void {
		// While the database is away nothing can be stored by anybody; the next look asks again.
		look(logins).catch((error: unknown) => console.error('logins', placeOf(error)));
	}

	const timer = setInterval(() => ask([...watched.keys()]), POLL_MS);
	timer.unref();

	return {
		watch(login, ended) {
			const known = watched.get(login);
			const those = known ?? {
				hearers: new Set(),
				stop: bell.listen(`session:${login}`, () => ask([login]))
			};
			if (known === undefined) watched.set(login, those);
			those.hearers.add(ended);
			return () => {
				those.hearers.delete(ended);
				if (those.hearers.size > 0 || watched.get(login) !== those) return;
				watched.delete(login);
				those.stop();
			};
		},
		close: () => clearInterval(timer)
	};
}
