import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Database } from '../db/connect.ts';
import { changeComment } from '../repositories/comment.ts';
import { checkedBody, checkedKind } from './comment-input.ts';
import { drafting, ownDraft } from './drafting.ts';

export type ChangeDraft = {
	readonly release: string;
	readonly comment: string;
	/** One of `commentKinds`. */
	readonly kind: string;
	readonly body: string;
};

/** Other words or another kind for one's own comment, while it isn't sent. */
export async function changeDraft(
	db: Database,
	actor: Actor,
	{ release, comment, kind, body }: ChangeDraft,
	now: number
): Promise<void> {
	const change = { body: checkedBody(body), kind: checkedKind(kind), at: now };
	await drafting(db, actor, release, now, async (draft) => {
		const { id } = await ownDraft(draft, comment);
		await changeComment(draft.trx, id, change);
	});
}
