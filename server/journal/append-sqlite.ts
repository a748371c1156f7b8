/**
 * Appending on SQLite: everything that arrives during one turn of the event loop, from all rooms, shares one
 * transaction and one wait for the disk. Prepared statements on the writing connection, inside a turn of its queue.
 */

import type SqliteConnection from 'better-sqlite3';
import type { SqliteEngine } from '../db/sqlite.ts';
import { refusal, tables, type AppendResult, type Batch } from './batch.ts';
import type { RoomKind, RoomState } from './room.ts';

type Waiting = {
	readonly batches: readonly Batch[];
	readonly done: (results: AppendResult[]) => void;
	readonly failed: (error: unknown) => void;
};

/**
 * How soon a group may follow one of several edits, in milliseconds. A wait for the disk costs as much as all else that
 * is done for an edit; where a thousand come in a second, four or five share it. Who writes alone never waits for this.
 */
const PAUSE_MS = 4;

type Append = (batches: readonly Batch[]) => Promise<AppendResult[]>;

const appenders = new WeakMap<SqliteEngine, Append>();

/** The appender of a connection; made once, so that all rooms of the process share its group commit. */
export function sqliteAppender(engine: SqliteEngine): Append {
	const known = appenders.get(engine);
	if (known) return known;
	const made = createAppender(engine);
	appenders.set(engine, made);
	return made;
}

function createAppender({ writer, turns }: SqliteEngine): Append {
	const insert = createInsert(writer);
	const inTransaction = createTransaction(writer);
	let waiting: Waiting[] = [];
	/** When the last group was committed, by `performance.now()`; and whether more than one edit was in it. */
	let endedAt = -Infinity;
	let crowded = false;

	function commit(group: readonly Waiting[]): void {
		try {
			const results = inTransaction(() => group.map(({ batches }) => batches.map(insert)));
			group.forEach(({ done }, index) => done(results[index] ?? []));
		} catch (error) {
			// One broken room must not keep the others from saving: each tries again by itself.
			if (group.length > 1) for (const one of group) commit([one]);
			else for (const { failed } of group) failed(error);
		}
	}

	function flush(): void {
		const group = waiting;
		waiting = [];
		commit(group);
		endedAt = performance.now();
		crowded = editsIn(group) > 1;
	}

	/** After the sockets that are readable now have been heard; where many write, after a pause as well. */
	function askForTurn(): void {
		const pause = crowded ? endedAt + PAUSE_MS - performance.now() : 0;
		if (pause > 0) setTimeout(() => void turns(flush), pause);
		else setImmediate(() => void turns(flush));
	}

	return (batches) =>
		new Promise((done, failed) => {
			waiting.push({ batches, done, failed });
			// The first of a group asks for all of it.
			if (waiting.length === 1) askForTurn();
		});
}

function editsIn(group: readonly Waiting[]): number {
	let edits = 0;
	for (const { batches } of group) for (const { rows } of batches) edits += rows.length;
	return edits;
}

/** Runs work in a transaction of its own; whatever is thrown undoes all of it. */
function createTransaction(writer: SqliteConnection.Database): <T>(work: () => T) => T {
	const begin = writer.prepare('begin immediate');
	const commit = writer.prepare('commit');
	const rollback = writer.prepare('rollback');
	return (work) => {
		begin.run();
		try {
			const result = work();
			commit.run();
			return result;
		} catch (error) {
			// A full disk or a failed write may have ended the transaction already.
			if (writer.inTransaction) rollback.run();
			throw error;
		}
	};
}

/** Stores one batch, or nothing of it, inside the transaction that is open. */
function createInsert(writer: SqliteConnection.Database): (batch: Batch) => AppendResult {
	const advance = writer
		.prepare<[number, string, number, number], number>(
			'update room set head = head + ? where id = ? and epoch = ? and gate = ? returning head'
		)
		.pluck();
	const state = writer.prepare<[string], RoomState>('select epoch, head, gate from room where id = ?');
	const owner = writer
		.prepare<[string, number, number], string>(
			'select user from writer where room = ? and epoch = ? and client_id = ?'
		)
		.pluck();
	const claim = writer.prepare(
		'insert into writer (room, epoch, client_id, user) values (?, ?, ?, ?) on conflict do nothing'
	);
	const into = (kind: RoomKind) =>
		writer.prepare(
			`insert into ${tables[kind].journal} (room, epoch, seq, bytes, actor, client_id, at) values (?, ?, ?, ?, ?, ?, ?)`
		);
	const add = { evaluation: into('evaluation'), sheet: into('sheet'), notes: into('notes') };

	return (batch) => {
		const { room, epoch, gate, kind, rows, writers } = batch;
		const claimed = new Map<number, string>();
		for (const { clientId, user } of writers) {
			const owns = claimed.get(clientId) ?? owner.get(room, epoch, clientId) ?? user;
			if (owns !== user) return refusal(batch, state.get(room));
			claimed.set(clientId, user);
		}
		const head = advance.get(rows.length, room, epoch, gate);
		if (head === undefined) return refusal(batch, state.get(room));
		for (const [clientId, user] of claimed) claim.run(room, epoch, clientId, user);
		let seq = head - rows.length;
		for (const row of rows) add[kind].run(room, epoch, ++seq, row.bytes, row.actor, row.clientId, row.at);
		return { ok: true, head };
	};
}
