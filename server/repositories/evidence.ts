/** Cards of evidence, each with what it says of questions and with its file. */

import type { Kysely, Selectable } from 'kysely';
import { isFileType } from '../../src/lib/domain/attachment.ts';
import type { Evidence, EvidenceFile, EvidenceLink } from '../../src/lib/domain/evidence.ts';
import type { Schema } from '../db/tables/index.ts';

/** All cards of the evaluation, the oldest first. */
export async function evidenceOf(db: Kysely<Schema>, evaluation: string): Promise<Evidence[]> {
	const ofEvaluation = db.selectFrom('evidence').select('id').where('evaluation_id', '=', evaluation);
	const [cards, links, files] = await Promise.all([
		db
			.selectFrom('evidence')
			.selectAll()
			.where('evaluation_id', '=', evaluation)
			.orderBy('at')
			.orderBy('id')
			.execute(),
		db
			.selectFrom('evidence_link')
			.selectAll()
			.where('evidence_id', 'in', ofEvaluation)
			.orderBy('evidence_id')
			.orderBy('n')
			.execute(),
		db.selectFrom('evidence_file').selectAll().where('evidence_id', 'in', ofEvaluation).execute()
	]);
	const linksOf = Map.groupBy(links, ({ evidence_id }) => evidence_id);
	const fileOf = new Map(files.map((file) => [file.evidence_id, file]));
	return cards.map((card) => evidenceFrom(card, linksOf.get(card.id) ?? [], fileOf.get(card.id) ?? null));
}

/** Null also where the card is another evaluation's. */
export async function findEvidence(
	db: Kysely<Schema>,
	evaluation: string,
	id: string
): Promise<Evidence | null> {
	const card = await db
		.selectFrom('evidence')
		.selectAll()
		.where('evaluation_id', '=', evaluation)
		.where('id', '=', id)
		.executeTakeFirst();
	if (card === undefined) return null;
	const [links, file] = await Promise.all([
		db.selectFrom('evidence_link').selectAll().where('evidence_id', '=', id).orderBy('n').execute(),
		db.selectFrom('evidence_file').selectAll().where('evidence_id', '=', id).executeTakeFirst()
	]);
	return evidenceFrom(card, links, file ?? null);
}

export async function countEvidence(
	db: Kysely<Schema>,
	evaluation: string
): Promise<{ readonly cards: number; readonly files: number }> {
	const { cards, files } = await db
		.selectFrom('evidence')
		.leftJoin('evidence_file', 'evidence_file.evidence_id', 'evidence.id')
		.select(({ fn }) => [
			fn.count<number>('evidence.id').as('cards'),
			fn.count<number>('evidence_file.evidence_id').as('files')
		])
		.where('evaluation_id', '=', evaluation)
		.executeTakeFirstOrThrow();
	return { cards: Number(cards), files: Number(files) };
}

/** A card with its links and its file, whose text is still to be read. What is searched of it is inserted apart. */
export async function insertEvidence(db: Kysely<Schema>, evaluation: string, card: Evidence): Promise<void> {
	const { id, kind, title, text, address, seen, interview, by, at, file } = card;
	await db
		.insertInto('evidence')
		.values({ id, evaluation_id: evaluation, kind, title, text, address, seen, interview, by, at })
		.execute();
	await insertLinks(db, id, card.links);
	if (file !== null)
		await db
			.insertInto('evidence_file')
			.values({ evidence_id: id, ...file, reading: 'waiting' })
			.execute();
}

/** What is said of the source and of questions, anew. */
export async function replaceEvidence(
	db: Kysely<Schema>,
	{ id, title, text, address, seen, links }: Evidence
): Promise<void> {
	await db.updateTable('evidence').set({ title, text, address, seen }).where('id', '=', id).execute();
	await db.deleteFrom('evidence_link').where('evidence_id', '=', id).execute();
	await insertLinks(db, id, links);
}

/** The card, its links, its file's row and all that was searched of it. */
export async function deleteEvidence(db: Kysely<Schema>, id: string): Promise<void> {
	await db.deleteFrom('evidence_passage').where('evidence_id', '=', id).execute();
	await db.deleteFrom('evidence_file').where('evidence_id', '=', id).execute();
	await db.deleteFrom('evidence_link').where('evidence_id', '=', id).execute();
	await db.deleteFrom('evidence').where('id', '=', id).execute();
}

async function insertLinks(db: Kysely<Schema>, id: string, links: readonly EvidenceLink[]): Promise<void> {
	if (links.length === 0) return;
	const rows = links.map(({ question, stage, page, paragraph, quote }, index) => ({
		...{ evidence_id: id, n: index + 1, question, stage, page, paragraph, quote }
	}));
	await db.insertInto('evidence_link').values(rows).execute();
}

function evidenceFrom(
	card: Selectable<Schema['evidence']>,
	links: readonly Selectable<Schema['evidence_link']>[],
	file: Selectable<Schema['evidence_file']> | null
): Evidence {
	const { id, kind, title, text, address, seen, interview, by, at } = card;
	return {
		...{ id, kind, title, text, address, seen, interview, by, at },
		links: links.map(({ question, stage, page, paragraph, quote }) => ({
			...{ question, stage, page, paragraph, quote }
		})),
		file: file === null ? null : fileFrom(file)
	};
}

function fileFrom({ name, type, size, sha256, pages }: Selectable<Schema['evidence_file']>): EvidenceFile {
	if (!isFileType(type)) throw new Error(`${type} is no type of a file`);
	return { name, type, size, sha256, pages };
}
