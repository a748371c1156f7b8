/** The rooms of an evaluation: their journals replayed, and the versions held against what stood at their places. */

import type { Kysely } from 'kysely';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import { readManifest } from '../../src/lib/seal/manifest.ts';
import { roomId } from '../../src/lib/wire/rooms.ts';
import type { Schema } from '../db/tables/index.ts';
import type { RoomKind } from '../journal/room.ts';
import type { SealRow } from '../repositories/seal.ts';
import type { Version } from '../repositories/version.ts';
import { rowsAfterLocks } from './after-lock.ts';
import type { Finding } from './finding.ts';
import { readNotes } from './notes.ts';
import { readJournal, type JournalReading, type RoomFault } from './journal.ts';
import type { LoggedLock } from './logged.ts';
import type { Visit } from './replay.ts';
import { pointsFindings, replayedFindings } from './versions.ts';

export type Kept = {
	readonly evaluation: Evaluation;
	readonly versions: readonly Version[];
	readonly seals: readonly SealRow[];
	readonly locks: readonly LoggedLock[];
};

export type RoomsRead = {
	readonly rooms: number;
	/** Rows of all journals. */
	readonly rows: number;
	readonly findings: readonly Finding[];
};

type KeptRoom = {
	readonly id: string;
	readonly kind: RoomKind;
	readonly epoch: number;
	readonly head: number;
};

export async function readRooms(db: Kysely<Schema>, kept: Kept): Promise<RoomsRead> {
	const { id } = kept.evaluation;
	const rooms: KeptRoom[] = await db
		.selectFrom('room')
		.select(['id', 'kind', 'epoch', 'head'])
		.where('evaluation', '=', id)
		.orderBy('id')
		.execute();
	const findings: Finding[] = [];
	const shared = roomId({ kind: 'evaluation', evaluation: id, epoch: 0 });
	if (!rooms.some((room) => room.id === shared)) findings.push({ kind: 'room', at: shared });
	let rows = 0;
	for (const room of rooms) {
		if (room.kind !== kindOfRoom(room.id, id)) {
			findings.push({ kind: 'room', at: room.id });
			continue;
		}
		const read = await readRoom(db, room, kept);
		rows += read.rows;
		findings.push(...read.findings);
	}
	return { rooms: rooms.length, rows, findings };
}

type RoomRead = Omit<RoomsRead, 'rooms'>;

/** What the room's id says that it is. */
function kindOfRoom(room: string, evaluation: string): RoomKind {
	if (room === roomId({ kind: 'evaluation', evaluation, epoch: 0 })) return 'evaluation';
	return room.startsWith(`notes/${evaluation}/`) ? 'notes' : 'sheet';
}

function readRoom(db: Kysely<Schema>, room: KeptRoom, kept: Kept): Promise<RoomRead> {
	switch (room.kind) {
		case 'evaluation':
			return readShared(db, room, kept);
		case 'notes':
			return readNotes(db, room.id);
		case 'sheet':
			return readSheet(db, room);
	}
}

async function readSheet(db: Kysely<Schema>, room: KeptRoom): Promise<RoomRead> {
	const read = await readJournal(db, room.id, { kind: 'sheet' });
	return { rows: read.rows, findings: told(room, read) };
}

async function readShared(
	db: Kysely<Schema>,
	room: KeptRoom,
	{ evaluation, versions, seals, locks }: Kept
): Promise<RoomRead> {
	const kind = { kind: 'evaluation', areas: evaluation.edition.areas.map(({ number }) => number) } as const;
	const found: Finding[] = [];
	const unseen = new Set(versions);
	const last = lockedNow(evaluation, versions);
	const visit: Visit = (place, doc, hash) => {
		for (const version of versions) {
			if (version.epoch !== place.epoch || version.head !== place.seq) continue;
			unseen.delete(version);
			found.push(...replayedFindings(version, evaluation, doc));
			if (version === last) found.push(...pointsFindings(version, evaluation, doc));
			found.push(...journalFindings(version, seals, hash));
		}
	};
	const places = versions.map(({ epoch, head }) => ({ epoch, seq: head }));
	const read = await readJournal(db, room.id, kind, places, visit);
	for (const { n } of unseen) found.push({ kind: 'version-place', at: `version ${n}` });
	found.push(...(await rowsAfterLocks(db, { room: room.id, kind, locks, seals, versions })));
	return { rows: read.rows, findings: [...told(room, read), ...found] };
}

function lockedNow({ phase }: Evaluation, versions: readonly Version[]): Version | null {
	if (phase !== 'locked' && phase !== 'published') return null;
	return versions.findLast(({ kind }) => kind === 'locked') ?? null;
}

/** The rows up to a locked version's place, their writers and times included, are those that were sealed. */
function journalFindings({ n }: Version, seals: readonly SealRow[], hash: () => string): Finding[] {
	const seal = seals.find(({ version }) => version === n);
	const manifest = seal === undefined ? null : readManifest(seal.manifest);
	if (seal === undefined || manifest === null || manifest.journal.hash === hash()) return [];
	return [{ kind: 'seal-journal', at: `seal ${seal.n}` }];
}

/** All is read at one moment here, so that the last row is the room's head and no other. */
function told({ id, epoch, head }: KeptRoom, { faults, hash }: JournalReading): Finding[] {
	const findings = faults.map(({ kind, at }): Finding => ({
		kind: kindOf(kind),
		at: placed(id, at.epoch, at.seq)
	}));
	const end = hash.upTo;
	const atHead = head === 0 ? end.epoch < epoch : end.epoch === epoch && end.seq === head;
	if (faults.length === 0 && !atHead) findings.push({ kind: 'journal-head', at: placed(id, epoch, head) });
	return findings;
}

function kindOf(kind: RoomFault['kind']): Finding['kind'] {
	return kind === 'checkpoint' ? kind : `journal-${kind}`;
}

function placed(room: string, epoch: number, row: number): string {
	return `${room}@${epoch} row ${row}`;
}
