/** Candidate bullets and themes, area by area. */

import type { Kysely, Selectable } from 'kysely';
import type { BulletSection, Candidate, MergeTable, Theme } from '../../src/lib/domain/merge.ts';
import type { Schema } from '../db/tables/index.ts';

/** Where a merge table belongs. */
export type MergePlace = {
	readonly evaluation: string;
	readonly area: number;
	readonly section: BulletSection;
};

export async function mergeTableOf(
	db: Kysely<Schema>,
	{ evaluation, area, section }: MergePlace
): Promise<MergeTable> {
	const [themes, candidates] = await Promise.all([
		db
			.selectFrom('theme')
			.selectAll()
			.where('evaluation_id', '=', evaluation)
			.where('area', '=', area)
			.where('section', '=', section)
			.orderBy('place')
			.orderBy('id')
			.execute(),
		db
			.selectFrom('candidate')
			.selectAll()
			.where('evaluation_id', '=', evaluation)
			.where('area', '=', area)
			.where('section', '=', section)
			.orderBy('place')
			.orderBy('id')
			.execute()
	]);
	return { themes: themes.map(themeOf), candidates: candidates.map(candidateOf) };
}

export async function findCandidate(
	db: Kysely<Schema>,
	evaluation: string,
	id: string
): Promise<Candidate | null> {
	const row = await db
		.selectFrom('candidate')
		.selectAll()
		.where('evaluation_id', '=', evaluation)
		.where('id', '=', id)
		.executeTakeFirst();
	return row === undefined ? null : candidateOf(row);
}

export async function findTheme(db: Kysely<Schema>, evaluation: string, id: string): Promise<Theme | null> {
	const row = await db
		.selectFrom('theme')
		.selectAll()
		.where('evaluation_id', '=', evaluation)
		.where('id', '=', id)
		.executeTakeFirst();
	return row === undefined ? null : themeOf(row);
}

export async function insertCandidate(
	db: Kysely<Schema>,
	evaluation: string,
	{ id, area, section, author, text, question, theme, place }: Candidate,
	at: number
): Promise<void> {
	await db
		.insertInto('candidate')
		.values({
			...{ id, evaluation_id: evaluation, area, section, author, question, place, at },
			body: text,
			theme_id: theme
		})
		.execute();
}

export async function saveCandidate(
	db: Kysely<Schema>,
	{ id, text, question }: Pick<Candidate, 'id' | 'text' | 'question'>
): Promise<void> {
	await db.updateTable('candidate').set({ body: text, question }).where('id', '=', id).execute();
}

export async function deleteCandidate(db: Kysely<Schema>, id: string): Promise<void> {
	await db.deleteFrom('candidate').where('id', '=', id).execute();
}

/** Lays the candidates into the theme, or with null into none, in that order. */
export async function placeCandidates(
	db: Kysely<Schema>,
	theme: string | null,
	ids: readonly string[]
): Promise<void> {
	for (const [place, id] of ids.entries())
		await db.updateTable('candidate').set({ theme_id: theme, place }).where('id', '=', id).execute();
}

export async function insertTheme(
	db: Kysely<Schema>,
	evaluation: string,
	{ id, area, section, title, sentence }: Theme,
	made: { readonly place: number; readonly by: string; readonly at: number }
): Promise<void> {
	await db
		.insertInto('theme')
		.values({
			...{ id, evaluation_id: evaluation, area, section, title, sentence, ...made },
			...{ written_at: null, written_by: null }
		})
		.execute();
}

export async function saveTheme(
	db: Kysely<Schema>,
	{ id, title, sentence }: Pick<Theme, 'id' | 'title' | 'sentence'>
): Promise<void> {
	await db.updateTable('theme').set({ title, sentence }).where('id', '=', id).execute();
}

export async function setThemeWritten(db: Kysely<Schema>, id: string, by: string, at: number): Promise<void> {
	await db.updateTable('theme').set({ written_at: at, written_by: by }).where('id', '=', id).execute();
}

/** Nothing lies in it any more. */
export async function deleteTheme(db: Kysely<Schema>, id: string): Promise<void> {
	await db.deleteFrom('theme').where('id', '=', id).execute();
}

function candidateOf(row: Selectable<Schema['candidate']>): Candidate {
	const { id, area, section, author, body: text, question, theme_id: theme, place } = row;
	return { id, area, section, author, text, question, theme, place };
}

function themeOf({ id, area, section, title, sentence, written_at }: Selectable<Schema['theme']>): Theme {
	return { id, area, section, title, sentence, writtenAt: written_at };
}
