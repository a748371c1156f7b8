/** One's own candidates for an area's bullets: anybody on the team proposes, and changes or takes back what is theirs. */

import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { CANDIDATES, candidatesIn, type Candidate } from '../../src/lib/domain/merge.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { deleteCandidate, insertCandidate, mergeTableOf, saveCandidate } from '../repositories/merge.ts';
import { checkedLine, checkedQuestion, merging, openCandidate, openPlace, type Merging } from './merging.ts';

export type ProposeBullet = {
	readonly evaluation: string;
	readonly area: number;
	readonly section: string;
	readonly text: string;
	/** The question it is about; empty where none is named. */
	readonly question: string;
};

export async function proposeBullet(
	db: Database,
	actor: Actor,
	{ evaluation: id, area, section: named, text, question: asked }: ProposeBullet,
	now: number
): Promise<{ readonly id: string }> {
	return merging(db, actor, id, now, async ({ trx, evaluation }) => {
		const place = openPlace(evaluation, area, named);
		const table = await mergeTableOf(trx, place);
		if (table.candidates.length >= CANDIDATES) throw new Refused('too-large', { limit: CANDIDATES });
		const made = {
			...{ id: randomUUID(), area, section: place.section, author: actor.user, theme: null },
			...{ text: checkedLine(text, 'text'), question: checkedQuestion(evaluation, area, asked) },
			place: (candidatesIn(table, null).at(-1)?.place ?? -1) + 1
		};
		await insertCandidate(trx, id, made, now);
		return { id: made.id };
	});
}

export type ChangeBullet = {
	readonly evaluation: string;
	readonly candidate: string;
	readonly text: string;
	readonly question: string;
};

export async function changeBullet(
	db: Database,
	actor: Actor,
	{ evaluation: id, candidate, text, question }: ChangeBullet,
	now: number
): Promise<void> {
	await merging(db, actor, id, now, async (work) => {
		const { area } = await ownCandidate(work, candidate);
		const changed = {
			text: checkedLine(text, 'text'),
			question: checkedQuestion(work.evaluation, area, question)
		};
		await saveCandidate(work.trx, { id: candidate, ...changed });
	});
}

export type TakeBackBullet = { readonly evaluation: string; readonly candidate: string };

export async function takeBackBullet(
	db: Database,
	actor: Actor,
	{ evaluation: id, candidate }: TakeBackBullet,
	now: number
): Promise<void> {
	await merging(db, actor, id, now, async (work) => {
		await deleteCandidate(work.trx, (await ownCandidate(work, candidate)).id);
	});
}

async function ownCandidate(work: Merging, id: string): Promise<Candidate> {
	const found = await openCandidate(work, id);
	if (found.author !== work.actor.user) throw new Refused('not-owner');
	return found;
}
