/** What a card says of its source, anew; its kind, its file and what it says of questions stay. */

import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { saidKey, type Evidence } from '../../src/lib/domain/evidence.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { replaceEvidence } from '../repositories/evidence.ts';
import { deletePassages, insertPassages } from '../repositories/passage.ts';
import { act } from './act.ts';
import { checkedEvidence } from './evidence-input.ts';
import { theEvidence } from './evidence-links.ts';
import { passagesOfCard, questionsOfLinks } from './evidence-passages.ts';

export type ChangeEvidence = Pick<Evidence, 'title' | 'text' | 'address' | 'seen'> & {
	readonly evaluation: string;
	readonly id: string;
	/** What it said as the page showed it, by its key. */
	readonly was: string;
};

/** Refuses (`evidence-changed`) where somebody has changed it meanwhile: nobody's words are written over. */
export async function changeEvidence(
	db: Database,
	actor: Actor,
	{ evaluation, id, was, ...said }: ChangeEvidence,
	now: number
): Promise<void> {
	await act(db, actor, evaluation, { do: 'keep-evidence' }, now, async (acting) => {
		const card = await theEvidence(acting, id);
		if (saidKey(card) !== was) throw new Refused('evidence-changed');
		const after = { ...card, ...checkedEvidence({ ...card, ...said }, acting.evaluation, now) };
		await replaceEvidence(acting.trx, after);
		await deletePassages(acting.trx, id, ['title', 'quote', 'text']);
		await insertPassages(acting.trx, evaluation, id, passagesOfCard(after));
		const { kind, links } = after;
		await acting.log('change-evidence', { evidence: id, kind, questions: questionsOfLinks(links) });
	});
}
