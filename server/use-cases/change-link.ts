/** One thing that a card says of a question: said anew, or taken away. */

import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { linkKey, type EvidenceLink } from '../../src/lib/domain/evidence.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { act } from './act.ts';
import { checkedLinks } from './evidence-link-input.ts';
import { replaceLinks, theEvidence } from './evidence-links.ts';
import { questionsOfLinks } from './evidence-passages.ts';

export type ChangeLink = {
	readonly evaluation: string;
	/** The card's id. */
	readonly id: string;
	/** What was said, by its key. */
	readonly was: string;
	/** Null takes it away. */
	readonly link: EvidenceLink | null;
};

/** Refuses (`evidence-changed`) what somebody has said anew or taken away meanwhile. */
export async function changeLink(
	db: Database,
	actor: Actor,
	{ evaluation, id, was, link }: ChangeLink,
	now: number
): Promise<void> {
	await act(db, actor, evaluation, { do: 'keep-evidence' }, now, async (acting) => {
		const card = await theEvidence(acting, id);
		const place = card.links.findIndex((one) => linkKey(one) === was);
		if (place < 0) throw new Refused('evidence-changed');
		const said = card.links.toSpliced(place, 1, ...(link === null ? [] : [link]));
		const links = checkedLinks(said, acting.evaluation.edition);
		await replaceLinks(acting, card, links);
		const questions = questionsOfLinks([
			...card.links.slice(place, place + 1),
			...(link === null ? [] : [link])
		]);
		await acting.log('change-evidence', { evidence: id, kind: card.kind, questions });
	});
}
