/** What acts mean in the shared document: written for live reading, never read back as authority. */

import type * as Y from 'yjs';
import { writeAgreement } from '../../src/lib/document/agreed.ts';
import { writeConfirmation } from '../../src/lib/document/confirmations.ts';
import { writeRevealed } from '../../src/lib/document/revealed.ts';
import { writeScore } from '../../src/lib/document/scores.ts';
import type { Agreement, Confirmation, UserId } from '../../src/lib/domain/evaluation.ts';
import type { HandIn } from '../repositories/hand-in.ts';

/** Handed-in scores, both as what was handed in and as the current scores. */
export function showHandIns(doc: Y.Doc, handIns: readonly HandIn[]): void {
	for (const { question, user, round, score } of handIns) {
		writeRevealed(doc, { question, evaluator: user, round, score });
		writeScore(doc, question, user, score);
	}
}

export function showAgreement(doc: Y.Doc, question: string, agreement: Agreement): void {
	const { reopened, ...made } = agreement;
	writeAgreement(doc, question, reopened === null ? made : { ...made, reopened });
}

export function showConfirmation(
	doc: Y.Doc,
	question: string,
	user: UserId,
	agreement: string,
	{ kind, text }: Confirmation
): void {
	writeConfirmation(doc, question, user, { of: agreement, kind, text });
}
