import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Database } from '../db/connect.ts';
import { markRead, noticeTo, type Notice } from '../repositories/notice.ts';

export type ReadNotice = { readonly evaluation: string; readonly notice: string };

/**
 * Notes that the person has read what the notice is about: a mention by its comment, everything else by its kind.
 * Null when there is none, or it is told to somebody else.
 */
export async function readNotice(
	db: Database,
	actor: Actor,
	{ evaluation, notice: id }: ReadNotice,
	now: number
): Promise<Notice | null> {
	if (!/^[A-Za-z0-9-]{1,64}$/.test(id)) return null;
	const notice = await noticeTo(db.read, actor.user, id);
	if (notice === null || notice.evaluation !== evaluation) return null;
	const { kind, comment } = notice;
	const about = kind === 'mentioned' && comment !== null ? { comment } : {};
	await db.write((trx) => markRead(trx, actor.user, { evaluation, kinds: [kind], ...about }, now));
	return notice;
}
