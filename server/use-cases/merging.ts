/**
 * The frame of work at a merge table. Like typing in a text it leaves no entries in the log, and it changes nobody's
 * rights: one transaction, held apart from acts, and a ring that the team's pages hear.
 */

import type { Transaction } from 'kysely';
import type { Actor, Evaluation } from '../../src/lib/domain/evaluation.ts';
import {
	bulletSections,
	BULLET_LENGTH,
	type BulletSection,
	type Candidate,
	type Theme
} from '../../src/lib/domain/merge.ts';
import { refusalOf } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { areaExists, areaStanding } from '../../src/lib/domain/standing.ts';
import type { Database } from '../db/connect.ts';
import type { Schema } from '../db/tables/index.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { findCandidate, findTheme } from '../repositories/merge.ts';
import { ringEvaluation } from './act.ts';
import { withPlainLines } from './comment-input.ts';
import { holdRooms } from './rooms.ts';

export type Merging = {
	readonly trx: Transaction<Schema>;
	readonly evaluation: Evaluation;
	readonly actor: Actor;
	readonly now: number;
};

/** Does it all or nothing. Refuses who may not merge bullets. */
export async function merging<T>(
	db: Database,
	actor: Actor,
	id: string,
	now: number,
	fn: (merging: Merging) => Promise<T>
): Promise<T> {
	const result = await db.write(async (trx) => {
		await holdRooms(trx, id);
		const evaluation = await loadEvaluation(trx, id);
		if (evaluation === null) throw new Refused('not-found');
		const code = refusalOf(actor, { do: 'merge-bullets' }, evaluation);
		if (code !== null) throw new Refused(code);
		return fn({ trx, evaluation, actor, now });
	});
	ringEvaluation(id);
	return result;
}

/** Refuses an area that isn't there or is locked, and a section without bullets. */
export function openPlace(
	evaluation: Evaluation,
	area: number,
	section: string
): { readonly evaluation: string; readonly area: number; readonly section: BulletSection } {
	const known = bulletSections.find((one) => one === section);
	if (known === undefined) throw new Refused('bad-input', { field: 'section' });
	if (!areaExists(evaluation, area)) throw new Refused('not-found');
	if (areaStanding(evaluation, area).locked) throw new Refused('area-locked');
	return { evaluation: evaluation.id, area, section: known };
}

/** The candidate, in an area that can be worked in. A written theme keeps what lies in it. */
export async function openCandidate({ trx, evaluation }: Merging, id: string): Promise<Candidate> {
	const found = await findCandidate(trx, evaluation.id, id);
	if (found === null) throw new Refused('not-found');
	openPlace(evaluation, found.area, found.section);
	if (found.theme !== null) await openTheme({ trx, evaluation }, found.theme);
	return found;
}

/** The theme, in an area that can be worked in, whose sentence isn't in the text yet. */
export async function openTheme(
	{ trx, evaluation }: Pick<Merging, 'trx' | 'evaluation'>,
	id: string
): Promise<Theme> {
	const found = await findTheme(trx, evaluation.id, id);
	if (found === null) throw new Refused('not-found');
	openPlace(evaluation, found.area, found.section);
	if (found.writtenAt !== null) throw new Refused('theme-written');
	return found;
}

/** One line of words, trimmed; refuses none, and too many. */
export function checkedLine(text: string, field: string, limit = BULLET_LENGTH): string {
	const line = withPlainLines(text).replace(/\s+/g, ' ').trim();
	if (line === '' || line.includes('\0') || !line.isWellFormed()) throw new Refused('bad-input', { field });
	if (line.length > limit) throw new Refused('too-large', { limit });
	return line;
}

/** A question of the area, or null where none is named. */
export function checkedQuestion(evaluation: Evaluation, area: number, question: string): string | null {
	if (question === '') return null;
	const questions = evaluation.edition.areas.find(({ number }) => number === area)?.questions ?? [];
	if (questions.every(({ id }) => id !== question)) throw new Refused('bad-input', { field: 'question' });
	return question;
}
