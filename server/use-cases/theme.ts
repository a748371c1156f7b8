/** The themes of a merge table: anybody on the team makes, names and words them, until the sentence is in the text. */

import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { BULLET_LENGTH, candidatesIn, THEMES, THEME_TITLE, type Theme } from '../../src/lib/domain/merge.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { deleteTheme, insertTheme, mergeTableOf, placeCandidates, saveTheme } from '../repositories/merge.ts';
import { checkedLine, merging, openPlace, openTheme } from './merging.ts';

export type MakeTheme = {
	readonly evaluation: string;
	readonly area: number;
	readonly section: string;
	readonly title: string;
};

export async function makeTheme(
	db: Database,
	actor: Actor,
	{ evaluation: id, area, section: named, title }: MakeTheme,
	now: number
): Promise<{ readonly id: string }> {
	return merging(db, actor, id, now, async ({ trx, evaluation }) => {
		const place = openPlace(evaluation, area, named);
		const { themes } = await mergeTableOf(trx, place);
		if (themes.length >= THEMES) throw new Refused('too-large', { limit: THEMES });
		const made: Theme = {
			...{ id: randomUUID(), area, section: place.section, sentence: '', writtenAt: null },
			title: checkedLine(title, 'title', THEME_TITLE)
		};
		await insertTheme(trx, id, made, { place: themes.length, by: actor.user, at: now });
		return { id: made.id };
	});
}

export type WordTheme = {
	readonly evaluation: string;
	readonly theme: string;
	readonly title: string;
	readonly sentence: string;
	/** Title and sentence as the page showed them before they were changed. */
	readonly seen: { readonly title: string; readonly sentence: string };
};

/** Names and words a theme. Refuses (`text-changed`) where somebody else did since the page was read: nothing is lost. */
export async function wordTheme(
	db: Database,
	actor: Actor,
	{ evaluation: id, theme, title, sentence, seen }: WordTheme,
	now: number
): Promise<void> {
	await merging(db, actor, id, now, async (work) => {
		const there = await openTheme(work, theme);
		if (there.title !== seen.title || there.sentence !== seen.sentence) throw new Refused('text-changed');
		const words = sentence.trim() === '' ? '' : checkedLine(sentence, 'sentence', BULLET_LENGTH);
		await saveTheme(work.trx, {
			id: theme,
			title: checkedLine(title, 'title', THEME_TITLE),
			sentence: words
		});
	});
}

export type RemoveTheme = { readonly evaluation: string; readonly theme: string };

/** What lay in it goes back among its authors' own. */
export async function removeTheme(
	db: Database,
	actor: Actor,
	{ evaluation: id, theme }: RemoveTheme,
	now: number
): Promise<void> {
	await merging(db, actor, id, now, async (work) => {
		const { area, section } = await openTheme(work, theme);
		const table = await mergeTableOf(work.trx, { evaluation: id, area, section });
		const loose = [...candidatesIn(table, null), ...candidatesIn(table, theme)];
		await placeCandidates(
			work.trx,
			null,
			loose.map((one) => one.id)
		);
		await deleteTheme(work.trx, theme);
	});
}
