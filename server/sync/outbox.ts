/** What a room has applied and not yet committed, in order. Nothing leaves the room before its turn here. */
import { createTurns } from '../db/turns.ts';
import type { AppendResult, Batch, Claim, Row } from '../journal/append.ts';
import type { Deed } from './guard.ts';
import type { Session } from './session.ts';

export interface Item {
	/** Who did what; null for answers, which only wait for what was applied before them. */
	readonly deed: Deed | null;
	readonly author: Session;
	/** The bytes the document emitted; null where nothing changes. */
	readonly bytes: Uint8Array | null;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Called once everything up to and including this item is committed. */
	readonly committed: () => void;
}

/** What is to be committed together: rows and claims of client ids. */
export type Commit = Pick<Batch, 'rows' | 'writers'>;

export interface Committer {
	/** Whose each client id is already. */
	writers(): ReadonlyMap<number, string>;
	append(commit: Commit): Promise<AppendResult>;
	/** The journal took it: what others wrote in between is read and told before `landed`. */
	accepted(commit: Commit, head: number): Promise<void>;
	/** The journal turned it away: facts are read and what waits is judged again, or the room is ended. */
	turnedAway(reason: 'gate' | 'epoch' | 'writer'): Promise<void>;
	/** Committed: may be told. */
	landed(items: readonly Item[]): void;
	/** Calls back once everything that has arrived in this turn of the event loop has been read. */
	soon(task: () => void): void;
	fault(error: unknown): void;
}

export class Outbox {
	readonly #committer: Committer;
	readonly #turns = createTurns();
	#queue: Item[] = [];
	#flight: readonly Item[] = [];
	#scheduled = false;
	#together: Promise<void> | null = null;
	#shut = false;

	constructor(committer: Committer) {
		this.#committer = committer;
	}

	/** Nothing applied is waiting for a commit. */
	get empty(): boolean {
		return this.#queue.length === 0 && this.#flight.length === 0;
	}

	/** What is applied and not yet committed, in order. */
	get waiting(): readonly Item[] {
		return [...this.#flight, ...this.#queue];
	}

	/** Whether something that waits claims the client id for its author, or has done so already. */
	claims(client: number): boolean {
		return this.waiting.some(({ deed }) => deed?.clients.includes(client));
	}

	put(item: Item): void {
		if (this.#shut) return;
		this.#queue.push(item);
		if (this.#scheduled) return;
		this.#scheduled = true;
		this.#committer.soon(() => {
			this.#scheduled = false;
			this.between(async () => undefined).catch((error: unknown) => this.#committer.fault(error));
		});
	}

	/** Commits what waits, then runs the task while nothing is being committed. */
	between<T>(task: () => Promise<T>): Promise<T> {
		return this.#turns(async () => {
			await this.#commitAll();
			return task();
		});
	}

	/** Like `between`, but whoever asks before the task has begun shares it: for reading anew, which many want at once. */
	together(task: () => Promise<void>): Promise<void> {
		this.#together ??= this.between(() => {
			this.#together = null;
			return task();
		});
		return this.#together;
	}

	/** Drops what waits; nothing is committed or told from here on. */
	shut(): void {
		this.#shut = true;
		this.#queue = [];
	}

	async #commitAll(): Promise<void> {
		while (this.#queue.length > 0) {
			this.#flight = this.#queue;
			this.#queue = [];
			try {
				await this.#commit(this.#flight);
			} finally {
				this.#flight = [];
			}
		}
	}

	async #commit(items: readonly Item[]): Promise<void> {
		while (!this.#shut) {
			const commit = commitOf(items, this.#committer.writers());
			if (commit.rows.length === 0 && commit.writers.length === 0) return this.#committer.landed(items);
			const result = await this.#committer.append(commit);
			if (this.#shut) return;
			if (result.ok) {
				await this.#committer.accepted(commit, result.head);
				return this.#committer.landed(items);
			}
			await this.#committer.turnedAway(result.reason);
		}
	}
}

function commitOf(items: readonly Item[], writers: ReadonlyMap<number, string>): Commit {
	const rows: Row[] = [];
	const claims = new Map<number, Claim>();
	for (const { deed, bytes, at } of items) {
		if (deed === null) continue;
		const { user } = deed.actor;
		for (const clientId of deed.clients) {
			if (!writers.has(clientId) && !claims.has(clientId)) claims.set(clientId, { clientId, user });
		}
		if (bytes !== null) rows.push({ bytes, actor: user, clientId: deed.clients[0] ?? 0, at });
	}
	return { rows, writers: [...claims.values()] };
}
