/** Files of evidence: which there are, and how far their text has been read. */

import type { Kysely } from 'kysely';
import { isFileType, type FileType } from '../../src/lib/domain/attachment.ts';
import { isReading, type Reading } from '../../src/lib/domain/evidence-reading.ts';
import type { Schema } from '../db/tables/index.ts';
import { parts } from './passage.ts';

/** Which of the ids are files of evidence. */
export async function evidenceFileIds(
	db: Kysely<Schema>,
	ids: readonly string[]
): Promise<ReadonlySet<string>> {
	if (ids.length === 0) return new Set();
	const rows = await db.selectFrom('evidence_file').select('evidence_id').execute();
	const known = new Set(rows.map(({ evidence_id }) => evidence_id));
	return new Set(ids.filter((id) => known.has(id)));
}

export interface WaitingFile {
	readonly evaluation: string;
	readonly card: string;
	readonly type: FileType;
	readonly sha256: string;
}

/** Files whose text is still to be read, those of the oldest cards first. */
export async function waitingFiles(db: Kysely<Schema>): Promise<WaitingFile[]> {
	const rows = await db
		.selectFrom('evidence_file')
		.innerJoin('evidence', 'evidence.id', 'evidence_file.evidence_id')
		.select(['evidence.id', 'evaluation_id', 'type', 'sha256'])
		.where('reading', '=', 'waiting')
		.orderBy('at')
		.orderBy('evidence.id')
		.execute();
	return rows.flatMap(({ id, evaluation_id, type, sha256 }) =>
		isFileType(type) ? [{ evaluation: evaluation_id, card: id, type, sha256 }] : []
	);
}

/** Whether the card's file is there still and hasn't been read. */
export async function isWaiting(db: Kysely<Schema>, card: string): Promise<boolean> {
	const row = await db
		.selectFrom('evidence_file')
		.select('reading')
		.where('evidence_id', '=', card)
		.executeTakeFirst();
	return row?.reading === 'waiting';
}

export async function setReading(
	db: Kysely<Schema>,
	card: string,
	reading: Reading,
	pages: number | null
): Promise<void> {
	await db
		.updateTable('evidence_file')
		.set({ reading, pages })
		.where('evidence_id', '=', card)
		.where('reading', '=', 'waiting')
		.execute();
}

/** By card: how far its file has been read. */
export async function readingsOf(
	db: Kysely<Schema>,
	evaluation: string
): Promise<ReadonlyMap<string, Reading>> {
	const rows = await db
		.selectFrom('evidence_file')
		.innerJoin('evidence', 'evidence.id', 'evidence_file.evidence_id')
		.select(['evidence_id', 'reading'])
		.where('evaluation_id', '=', evaluation)
		.execute();
	return new Map(
		rows.flatMap(({ evidence_id, reading }) => (isReading(reading) ? [[evidence_id, reading] as const] : []))
	);
}

/** The cards that have a text to read: a document's, or what was stored of a website. */
export async function cardsWithText(db: Kysely<Schema>, evaluation: string): Promise<ReadonlySet<string>> {
	const rows = await db
		.selectFrom('evidence')
		.select('id')
		.where('evaluation_id', '=', evaluation)
		.where((card) =>
			card.exists(
				card
					.selectFrom('evidence_passage')
					.select('evidence_passage.id')
					.whereRef('evidence_passage.evidence_id', '=', 'evidence.id')
					.where('part', '=', parts.document)
			)
		)
		.execute();
	return new Set(rows.map(({ id }) => id));
}
