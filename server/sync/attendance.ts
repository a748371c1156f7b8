/** The presence of one room's sessions: which entry is whose, how often it is told, who has left. */
import { AWARENESS_PER_SECOND } from '../../src/lib/wire/limits.ts';
import { fits, Presence, type Entry, type Stamp } from './presence.ts';
import type { Session } from './session.ts';

const PAUSE_MS = 1000 / AWARENESS_PER_SECOND;

interface Attendant {
	readonly client: number;
	toldAt: number;
	/** The latest entry that hasn't been told yet, and the timer that will. */
	held: Entry | null;
	timer: NodeJS.Timeout | null;
}

export class Attendance {
	readonly #presence = new Presence();
	readonly #attendants = new Map<Session, Attendant>();
	readonly #tell: (entries: readonly Entry[]) => void;

	constructor(tell: (entries: readonly Entry[]) => void) {
		this.#tell = tell;
	}

	all(): Entry[] {
		return this.#presence.all();
	}

	/**
	 * The one entry among those sent that is the session's own, if it is small enough to be told. The stock client sends
	 * again what it hears of others; that is passed over in silence. `owners` tells whom a client id belongs to.
	 */
	own(session: Session, entries: readonly Entry[], owners: ReadonlyMap<number, string>): Entry | undefined {
		const known = this.#attendants.get(session);
		const own =
			known === undefined
				? this.#unclaimed(session, entries, owners)
				: entries.find(({ client }) => client === known.client);
		return own !== undefined && fits(own) ? own : undefined;
	}

	#unclaimed(
		session: Session,
		entries: readonly Entry[],
		owners: ReadonlyMap<number, string>
	): Entry | undefined {
		const taken = new Set([...this.#attendants.values()].map((attendant) => attendant.client));
		const { user } = session.facts.actor;
		return entries.find(({ client }) => !taken.has(client) && (owners.get(client) ?? user) === user);
	}

	/** Tells a session's own entry, at most five a second; what comes faster is told as the latest. */
	present(session: Session, entry: Entry, stamp: Stamp, now: number): void {
		const fresh: Attendant = { client: entry.client, toldAt: -Infinity, held: null, timer: null };
		const attendant = this.#attendants.get(session) ?? fresh;
		this.#attendants.set(session, attendant);
		const wait = attendant.toldAt + PAUSE_MS - now;
		attendant.held = entry;
		if (attendant.timer !== null) return;
		if (wait <= 0) return this.#tellHeld(attendant, stamp, now);
		attendant.timer = setTimeout(() => this.#tellHeld(attendant, stamp, now + wait), wait);
	}

	leave(session: Session): void {
		const attendant = this.#attendants.get(session);
		if (attendant === undefined) return;
		this.#attendants.delete(session);
		if (attendant.timer !== null) clearTimeout(attendant.timer);
		const gone = this.#presence.leave(attendant.client);
		if (gone !== null) this.#tell([gone]);
	}

	/** What another process has heard and stamped. */
	hear(entries: readonly Entry[], now: number): void {
		for (const entry of entries) this.#presence.hear(entry, now);
	}

	/** Those of other processes who haven't been heard of for a while. */
	expire(now: number): Entry[] {
		return this.#presence.expire(now);
	}

	#tellHeld(attendant: Attendant, stamp: Stamp, now: number): void {
		attendant.timer = null;
		attendant.toldAt = now;
		const { held } = attendant;
		attendant.held = null;
		const entry = held === null ? null : this.#presence.set(held, stamp, null);
		if (entry !== null) this.#tell([entry]);
	}
}
