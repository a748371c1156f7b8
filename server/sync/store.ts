/** What a room reads and writes, so that the room itself never sees a database. */
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import { roomId, type RoomRef } from '../../src/lib/wire/rooms.ts';
import type { Database } from '../db/connect.ts';
import { append, type AppendResult, type Batch } from '../journal/append.ts';
import { saveCheckpoint } from '../journal/checkpoint.ts';
import { loadRoom, readSince, type Entry, type Loaded } from '../journal/read.ts';
import { roomState, type RoomState } from '../journal/room.ts';
import { writersOf } from '../journal/writers.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';

export interface RoomStore {
	state(): Promise<RoomState | undefined>;
	/** Undefined when there is no such room. */
	load(): Promise<Loaded | undefined>;
	since(epoch: number, seq: number): Promise<readonly Entry[]>;
	writers(epoch: number): Promise<Map<number, string>>;
	evaluation(): Promise<Evaluation | null>;
	append(batch: Omit<Batch, 'room' | 'kind'>): Promise<AppendResult>;
	checkpoint(epoch: number, seq: number, bytes: Uint8Array): Promise<unknown>;
}

export function databaseStore(db: Database, ref: RoomRef): RoomStore {
	const room = roomId(ref);
	const { kind } = ref;
	return {
		state: () => roomState(db.read, room),
		load: async () => ((await roomState(db.read, room)) === undefined ? undefined : loadRoom(db.read, room)),
		since: (epoch, seq) => readSince(db.read, room, epoch, seq),
		writers: (epoch) => writersOf(db.read, room, epoch),
		evaluation: () => loadEvaluation(db.read, ref.evaluation),
		append: async (batch) => {
			const [result] = await append(db, [{ ...batch, room, kind }]);
			if (result === undefined) throw new Error('the journal gave no answer');
			return result;
		},
		checkpoint: (epoch, seq, bytes) => saveCheckpoint(db, room, epoch, seq, bytes)
	};
}
