import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { EvidenceLink } from '../../src/lib/domain/evidence.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { act } from './act.ts';
import { checkedLinks } from './evidence-link-input.ts';
import { replaceLinks, theEvidence } from './evidence-links.ts';

export type LinkEvidence = {
	readonly evaluation: string;
	/** The card's id. */
	readonly evidence: string;
	readonly question: string;
	/** What the card says of the question, one thing at least; what it says already stays. */
	readonly links: readonly Omit<EvidenceLink, 'question'>[];
};

/** Pins a card to a question. */
export async function linkEvidence(
	db: Database,
	actor: Actor,
	{ evaluation: id, evidence, question, links }: LinkEvidence,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'keep-evidence' }, now, async (acting) => {
		const card = await theEvidence(acting, evidence);
		if (links.length === 0) throw new Refused('bad-input', { field: 'links' });
		const more = links.map((link) => ({ ...link, question }));
		await replaceLinks(acting, card, checkedLinks([...card.links, ...more], acting.evaluation.edition));
		await acting.log('link-evidence', { evidence, question });
	});
}
