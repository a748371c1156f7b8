import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Database } from '../db/connect.ts';
import { attachmentsTo, deleteAttachment } from '../repositories/attachment.ts';
import { removeComment } from '../repositories/comment.ts';
import type { AttachmentFiles } from './supplied.ts';
import { drafting, ownDraft } from './drafting.ts';

export type RemoveDraft = { readonly release: string; readonly comment: string };

/** Takes back one's own comment with all that is attached to it, while it isn't sent. */
export async function removeDraft(
	db: Database,
	files: Pick<AttachmentFiles, 'drop'>,
	actor: Actor,
	{ release, comment }: RemoveDraft,
	now: number
): Promise<void> {
	const attached = await drafting(db, actor, release, now, async (draft) => {
		const { id } = await ownDraft(draft, comment);
		const all = await attachmentsTo(draft.trx, [id]);
		for (const one of all) await deleteAttachment(draft.trx, one.id);
		await removeComment(draft.trx, id, now);
		return all;
	});
	for (const { id, kind } of attached) if (kind === 'file') await files.drop(id);
}
