/** A card of evidence: of an interview, a document or a website. */

import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { EvidenceFile } from '../../src/lib/domain/evidence.ts';
import { EVIDENCE_FILES } from '../../src/lib/domain/evidence-limits.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { countEvidence, insertEvidence } from '../repositories/evidence.ts';
import { insertPassages } from '../repositories/passage.ts';
import { act, type Acting } from './act.ts';
import { checkedEvidence, refuseMore, type NewEvidence } from './evidence-input.ts';
import { questionsOfLinks, passagesOfCard } from './evidence-passages.ts';

export type AddEvidence = NewEvidence & { readonly evaluation: string };

export async function addEvidence(
	db: Database,
	actor: Actor,
	{ evaluation, ...card }: AddEvidence,
	now: number
): Promise<{ readonly id: string }> {
	return act(db, actor, evaluation, { do: 'keep-evidence' }, now, (acting) => keepEvidence(acting, card));
}

/** What lies in the store of files already, under the id that the card gets. */
export interface StoredFile {
	readonly id: string;
	readonly file: EvidenceFile;
}

/** Makes the card inside an act that has asked for permission; its log tells of it. */
export async function keepEvidence(
	{ trx, evaluation, actor, now, log }: Acting,
	card: NewEvidence,
	stored: StoredFile | null = null
): Promise<{ readonly id: string }> {
	const checked = checkedEvidence(card, evaluation, now);
	const { cards, files } = await countEvidence(trx, evaluation.id);
	refuseMore(cards);
	if (stored !== null && files >= EVIDENCE_FILES)
		throw new Refused('too-many-files', { limit: EVIDENCE_FILES });
	const id = stored?.id ?? randomUUID();
	const made = { ...checked, id, file: stored?.file ?? null, by: actor.user, at: now };
	await insertEvidence(trx, evaluation.id, made);
	await insertPassages(trx, evaluation.id, id, passagesOfCard(made));
	await log('add-evidence', { evidence: id, kind: made.kind, questions: questionsOfLinks(made.links) });
	return { id };
}
