import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { act } from './act.ts';
import { replaceLinks, theEvidence } from './evidence-links.ts';

export type UnlinkEvidence = {
	readonly evaluation: string;
	/** The card's id. */
	readonly evidence: string;
	readonly question: string;
};

/** Takes away all that a card says of a question; the card itself stays. */
export async function unlinkEvidence(
	db: Database,
	actor: Actor,
	{ evaluation: id, evidence, question }: UnlinkEvidence,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'keep-evidence' }, now, async (acting) => {
		const card = await theEvidence(acting, evidence);
		const left = card.links.filter((link) => link.question !== question);
		if (left.length === card.links.length) throw new Refused('not-found', { question });
		await replaceLinks(acting, card, left);
		await acting.log('unlink-evidence', { evidence, question });
	});
}
