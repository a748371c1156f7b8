/** Takes a card away with all that was searched of it, and its file. */

import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Database } from '../db/connect.ts';
import { forgetDeleted } from '../db/forget-deleted.ts';
import { deleteEvidence } from '../repositories/evidence.ts';
import { act } from './act.ts';
import type { AttachmentFiles } from './supplied.ts';
import { theEvidence } from './evidence-links.ts';
import { questionsOfLinks } from './evidence-passages.ts';

export type RemoveEvidence = { readonly evaluation: string; readonly id: string };

export async function removeEvidence(
	db: Database,
	files: Pick<AttachmentFiles, 'drop'>,
	actor: Actor,
	{ evaluation, id }: RemoveEvidence,
	now: number
): Promise<void> {
	const taken = await act(db, actor, evaluation, { do: 'keep-evidence' }, now, async (acting) => {
		const card = await theEvidence(acting, id);
		await deleteEvidence(acting.trx, id);
		const questions = questionsOfLinks(card.links);
		await acting.log('remove-evidence', { evidence: id, kind: card.kind, questions });
		return card;
	});
	if (taken.file !== null) await files.drop(id);
	await forgetDeleted(db);
}
