/** What a card says of its source and of questions, anew; its kind and its file stay. */

import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { linkKey, type Evidence, type EvidenceLink } from '../../src/lib/domain/evidence.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { findEvidence, replaceEvidence } from '../repositories/evidence.ts';
import { deletePassages, insertPassages } from '../repositories/passage.ts';
import { act, type Acting } from './act.ts';
import { checkedEvidence } from './evidence-input.ts';
import { passagesOfCard, questionsOfLinks } from './evidence-passages.ts';

export type ChangeEvidence = Pick<Evidence, 'title' | 'text' | 'address' | 'seen'> & {
	readonly evaluation: string;
	readonly id: string;
};

export async function changeEvidence(
	db: Database,
	actor: Actor,
	{ evaluation, id, ...said }: ChangeEvidence,
	now: number
): Promise<void> {
	await changing(db, actor, { evaluation, id }, now, (card) => ({ ...card, ...said }));
}

export type LinkEvidence = {
	readonly evaluation: string;
	readonly id: string;
	readonly link: EvidenceLink;
	/** The link it stands for, by its key; null for one more. */
	readonly instead: string | null;
};

/** Says of a question what the card says, or says it anew. */
export async function linkEvidence(
	db: Database,
	actor: Actor,
	{ evaluation, id, link, instead }: LinkEvidence,
	now: number
): Promise<void> {
	await changing(db, actor, { evaluation, id }, now, (card) => {
		if (instead === null) return { ...card, links: [...card.links, link] };
		return { ...card, links: card.links.with(placeOf(card, instead), link) };
	});
}

export type UnlinkEvidence = { readonly evaluation: string; readonly id: string; readonly which: string };

export async function unlinkEvidence(
	db: Database,
	actor: Actor,
	{ evaluation, id, which }: UnlinkEvidence,
	now: number
): Promise<void> {
	await changing(db, actor, { evaluation, id }, now, (card) => {
		return { ...card, links: card.links.toSpliced(placeOf(card, which), 1) };
	});
}

/** Refuses a link that somebody has changed or taken away meanwhile. */
function placeOf({ links }: Evidence, key: string): number {
	const place = links.findIndex((link) => linkKey(link) === key);
	if (place < 0) throw new Refused('evidence-changed');
	return place;
}

async function changing(
	db: Database,
	actor: Actor,
	{ evaluation, id }: { readonly evaluation: string; readonly id: string },
	now: number,
	change: (card: Evidence) => Evidence
): Promise<void> {
	await act(db, actor, evaluation, { do: 'keep-evidence' }, now, async (acting) => {
		const before = await theCard(acting, id);
		const wished = change(before);
		const after = { ...before, ...checkedEvidence(wished, acting.evaluation, now) };
		await replaceEvidence(acting.trx, after);
		await deletePassages(acting.trx, id, ['title', 'quote', 'text']);
		await insertPassages(acting.trx, evaluation, id, passagesOfCard(after));
		const questions = questionsOfLinks([...before.links, ...after.links]);
		await acting.log('change-evidence', { evidence: id, kind: after.kind, questions });
	});
}

/** Refuses what isn't there, and another evaluation's. */
export async function theCard({ trx, evaluation }: Acting, id: string): Promise<Evidence> {
	const found = await findEvidence(trx, evaluation.id, id);
	if (found === null) throw new Refused('evidence-not-found');
	return found;
}
