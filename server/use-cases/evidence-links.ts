/** What a card says of questions, changed: its links, and of what is searched its quotes, which are its links' own. */

import type { Evidence, EvidenceLink } from '../../src/lib/domain/evidence.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { findEvidence, replaceEvidence } from '../repositories/evidence.ts';
import { deletePassages, insertPassages } from '../repositories/passage.ts';
import type { Acting } from './act.ts';
import { passagesOfCard } from './evidence-passages.ts';

/** @throws {Refused} `not-found` where the evaluation has no such card */
export async function theEvidence({ trx, evaluation }: Acting, id: string): Promise<Evidence> {
	const card = await findEvidence(trx, evaluation.id, id);
	if (card === null) throw new Refused('not-found');
	return card;
}

export async function replaceLinks(
	{ trx, evaluation }: Acting,
	card: Evidence,
	links: readonly EvidenceLink[]
): Promise<void> {
	const changed = { ...card, links };
	await replaceEvidence(trx, changed);
	await deletePassages(trx, card.id, ['quote']);
	const quotes = passagesOfCard(changed).filter(({ part }) => part === 'quote');
	await insertPassages(trx, evaluation.id, card.id, quotes);
}
