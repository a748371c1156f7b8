/**
 * One open room: takes frames from its sessions, judges, applies, commits, and only then tells.
 * It never sees a WebSocket or a database; its rules are numbered in docs/spec/room.md.
 */
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Close } from '../../src/lib/wire/closes.ts';
import * as frames from '../../src/lib/wire/frames.ts';
import { LIMITS, SYNC_LIMITS, type Limits } from '../../src/lib/document/classify.ts';
import { DOCUMENT_BYTES } from '../../src/lib/wire/limits.ts';
import type { RoomRef } from '../../src/lib/wire/rooms.ts';
import { Attendance } from './attendance.ts';
import { judge, refusalOf, refusalOfJoining, type Deed } from './guard.ts';
import { Outbox, type Item } from './outbox.ts';
import type { House } from './house.ts';
import { entriesIn, readEntries, stampOf, writeEntries, type Entry } from './presence.ts';
import type { Replica } from './replica.ts';
import type { Session } from './session.ts';
import type { RoomStore } from './store.ts';

export class Room {
	readonly ref: RoomRef;
	readonly sessions = new Set<Session>();
	readonly #replica: Replica;
	readonly #house: House;
	readonly #outbox: Outbox;
	readonly #attendance: Attendance;
	#ended = false;

	constructor(ref: RoomRef, replica: Replica, store: RoomStore, house: House) {
		this.ref = ref;
		this.#replica = replica;
		this.#house = house;
		this.#attendance = new Attendance((entries) => this.#tellPresence(entries));
		this.#outbox = new Outbox({
			writers: () => replica.writers,
			append: (commit) => store.append({ ...commit, epoch: replica.state.epoch, gate: replica.state.gate }),
			accepted: async (commit, head) => {
				const others = await replica.committed(commit, head);
				for (const bytes of others) this.#tell(frames.syncUpdateFrame(bytes));
				if (commit.rows.length > 0) house.committed(this);
			},
			turnedAway: async (reason) => (reason === 'epoch' ? this.end('old-epoch') : this.#readOn(true)),
			landed: (items) => this.#landed(items),
			soon: (task) => house.soon(task),
			fault: (error) => this.#fault(error)
		});
	}

	get ended(): boolean {
		return this.#ended;
	}

	get state(): Replica['state'] {
		return this.#replica.state;
	}

	/** The reason against somebody's being here, by the facts as they were read last; null when there is none. */
	refusalOfJoining(actor: Actor): string | null {
		return refusalOfJoining(actor, this.ref, this.#replica.evaluation);
	}

	/** Lets a session in, or closes it with the reason why not. */
	join(session: Session): void {
		if (this.#ended) return session.close('try-again');
		const refused = this.refusalOfJoining(session.facts.actor);
		if (refused !== null) return session.close('forbidden', refused);
		this.sessions.add(session);
		this.#ask(session);
		const present = this.#attendance.all();
		if (present.length > 0) session.send(frames.awarenessFrame(writeEntries(present)));
	}

	leave(session: Session): void {
		this.sessions.delete(session);
		this.#attendance.leave(session);
	}

	/** One message from a session. Messages are taken in order, also when one waits for the database. */
	receive(session: Session, message: Uint8Array): void {
		if (this.#ended || session.closed) return;
		if (session.waiting !== null) return void session.waiting.push(message);
		const answered = this.#take(session, message);
		if (answered === null) return;
		session.pause();
		answered
			.catch((error: unknown) => this.#fault(error))
			.finally(() => {
				for (const next of session.resume()) this.receive(session, next);
			});
	}

	/** Something may have changed outside: reads journal and facts up to now. */
	look(): Promise<void> {
		return this.#outbox.between(() => this.#readOn(false)).catch((error: unknown) => this.#fault(error));
	}

	/** Presence that another process has heard and stamped. */
	hear(bytes: Uint8Array): void {
		this.#attendance.hear(readEntries(bytes), this.#house.now());
		this.#tell(frames.awarenessFrame(bytes));
	}

	/** Forgets those of other processes who haven't been heard of for a while. */
	tidy(): void {
		const gone = this.#attendance.expire(this.#house.now());
		if (gone.length > 0) this.#tell(frames.awarenessFrame(writeEntries(gone)));
	}

	/** Resolves when all that was applied is committed, checkpointed where due and, if asked, compared with the journal. */
	rest(compare: boolean): Promise<void> {
		return this.#outbox.between(async () => {
			if (!this.#ended && !(await this.#replica.rest(compare))) this.#house.differs(this, this.#replica.kind);
		});
	}

	/** Ends the room: its sockets are closed, and whoever comes back finds it loaded from the journal. */
	end(name: Close, reason = ''): void {
		if (this.#ended) return;
		this.#ended = true;
		this.#outbox.shut();
		for (const session of this.sessions) session.close(name, reason);
		this.#house.ended(this);
	}

	#take(session: Session, message: Uint8Array): Promise<void> | null {
		try {
			const frame = frames.readFrame(message);
			// Presence is slowed down instead: the stock client sends again all that it hears.
			if (frame.kind !== 'awareness' && !session.takeTurn(this.#house.now())) session.close('too-fast');
			else if (frame.kind === 'update') return this.#update(session, frame.update, LIMITS);
			else if (frame.kind === 'step2') return this.#update(session, frame.update, SYNC_LIMITS);
			else if (frame.kind === 'step1') this.#answer(session, frame.stateVector);
			else if (frame.kind === 'awareness') return this.#awareness(session, frame.entries);
			else if (frame.kind === 'query-awareness') {
				session.send(frames.awarenessFrame(writeEntries(this.#attendance.all())));
			} else session.close('malformed', 'frame');
		} catch (error) {
			if (!(error instanceof frames.Malformed)) this.#house.fault(this, error);
			session.close('malformed', 'frame');
		}
		return null;
	}

	/** Asks for what the room lacks, once what it says it has is committed. */
	#ask(session: Session): void {
		const frame = frames.syncStep1Frame(this.#replica.stateVector());
		this.#inTurn(session, () => session.send(frame));
	}

	/** What the client lacks, sent once all that it contains is committed. */
	#answer(session: Session, stateVector: Uint8Array): void {
		const lacked = this.#replica.lackedBy(stateVector);
		if (lacked === null) return session.close('malformed', 'state-vector');
		this.#inTurn(session, () => session.answer(frames.syncStep2Frame(lacked)));
	}

	#update(session: Session, update: Uint8Array, limits: Limits): Promise<void> | null {
		if (update.length > limits.bytes) session.close('too-large');
		else {
			const verdict = judge(update, session.facts.actor, this.#replica, limits);
			if (verdict.kind === 'malformed') session.close('malformed', verdict.reason);
			else if (verdict.kind === 'allowed' && verdict.clients.every((client) => this.#isClaimed(client)))
				this.#apply(session, update, verdict);
			else return this.#lookAgain(session, update, limits);
		}
		return null;
	}

	/**
	 * Before a no: what this process hasn't read yet may make it a yes. And before a client id is taken for the sender's:
	 * who comes from another process may carry what others wrote there, and this one may not have heard of them.
	 */
	async #lookAgain(session: Session, update: Uint8Array, limits: Limits): Promise<void> {
		await this.#outbox.together(() => this.#readOn(true));
		if (this.#ended || session.closed) return;
		const verdict = judge(update, session.facts.actor, this.#replica, limits);
		switch (verdict.kind) {
			case 'allowed':
				return this.#apply(session, update, verdict);
			case 'missing':
				// Nothing is kept of it; the client sends again all that is lacking here.
				this.#ask(session);
				return this.#inTurn(session, () => session.acknowledge());
			case 'malformed':
				return session.close('malformed', verdict.reason);
			case 'refused':
				return session.close('refused-edit', verdict.reason);
		}
	}

	/** Whether it is known whose the client id is, or about to be. */
	#isClaimed(client: number): boolean {
		return this.#replica.writers.has(client) || this.#outbox.claims(client);
	}

	#apply(session: Session, update: Uint8Array, verdict: Omit<Deed, 'actor'> & { noop: boolean }): void {
		const committed = () => session.acknowledge();
		if (verdict.noop) return this.#inTurn(session, committed);
		if (this.#replica.weight + update.length > DOCUMENT_BYTES) return session.close('too-large', 'document');
		let bytes: Uint8Array | null;
		try {
			bytes = this.#replica.apply(update);
		} catch (error) {
			// The document may be half changed: it is loaded anew, and what was committed stands.
			session.close('malformed', 'apply');
			return this.#fault(error);
		}
		const deed = { ...verdict, actor: session.facts.actor };
		this.#outbox.put({ deed, author: session, bytes, at: this.#house.now(), committed });
	}

	#awareness(session: Session, bytes: Uint8Array): Promise<void> | null {
		const entries = session.takePresence(bytes.length, this.#house.now()) ? entriesIn(bytes) : [];
		const own = entries && this.#attendance.own(session, entries, this.#replica.writers);
		if (entries === null) session.close('malformed', 'awareness');
		else if (own && this.#replica.writers.has(own.client)) this.#present(session, own, this.#house.now());
		else if (own) return this.#announce(session, entries);
		return null;
	}

	/** The client id becomes the person's before anybody hears of it, unless it is known elsewhere to be another's. */
	async #announce(session: Session, entries: readonly Entry[]): Promise<void> {
		await this.#outbox.together(() => this.#readOn(true));
		if (this.#ended || session.closed) return;
		const own = this.#attendance.own(session, entries, this.#replica.writers);
		if (own === undefined) return;
		const now = this.#house.now();
		const deed = { actor: session.facts.actor, edits: [], clients: [own.client] };
		const committed = () => this.#present(session, own, now);
		this.#outbox.put({ deed, author: session, bytes: null, at: now, committed });
	}

	#present(session: Session, entry: Entry, now: number): void {
		if (session.closed || !this.sessions.has(session)) return;
		const stamp = stampOf(this.#replica.evaluation, session.facts.actor.user);
		this.#attendance.present(session, entry, stamp, now);
	}

	#tellPresence(entries: readonly Entry[]): void {
		const bytes = writeEntries(entries);
		this.#tell(frames.awarenessFrame(bytes));
		this.#house.present(this, bytes);
	}

	#tell(frame: Uint8Array, ...except: readonly Session[]): void {
		for (const session of this.sessions) if (!except.includes(session)) session.send(frame);
	}

	/** Calls back when everything applied so far is committed: at once if nothing waits. */
	#inTurn(author: Session, committed: () => void): void {
		if (this.#outbox.empty) return committed();
		this.#outbox.put({ deed: null, author, bytes: null, at: this.#house.now(), committed });
	}

	#landed(items: readonly Item[]): void {
		for (const { bytes, author, committed } of items) {
			if (bytes !== null) {
				this.#tell(frames.syncUpdateFrame(bytes), author);
				author.facts.wrote?.();
			}
			committed();
		}
	}

	/** Only while nothing is being committed, or from within a commit that was turned away. */
	async #readOn(all: boolean): Promise<void> {
		if (this.#ended) return;
		const news = await this.#replica.readOn(all);
		if (this.#ended) return;
		if (typeof news === 'string') return this.end(news);
		// What was written after somebody lost the right to be here isn't told to them any more.
		const barred = [...this.sessions].filter(({ facts }) => this.refusalOfJoining(facts.actor) !== null);
		for (const bytes of news.rows) this.#tell(frames.syncUpdateFrame(bytes), ...barred);
		this.#judgeAgain();
		if (news.raised && !this.#ended) this.#askSessions();
	}

	/** The facts may have changed: what is applied and not committed is judged again, in order. */
	#judgeAgain(): void {
		for (const { deed, author } of this.#outbox.waiting) {
			const reason = deed && refusalOf(deed, this.#replica);
			if (reason === null) continue;
			author.close('refused-edit', reason);
			return this.end('try-again');
		}
	}

	/** Rights have changed: who may no longer be here is sent away. */
	#askSessions(): void {
		for (const session of [...this.sessions]) {
			const refused = this.refusalOfJoining(session.facts.actor);
			if (refused !== null) session.close('forbidden', refused);
		}
	}

	#fault(error: unknown): void {
		this.#house.fault(this, error);
		this.end('try-again');
	}
}
