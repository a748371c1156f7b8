/** The way to what somebody was told of: notes that it has been read, and leads there. */
import { error, redirect } from '@sveltejs/kit';
import { readsAsContact } from '$lib/domain/comment-reading.ts';
import { pathOf } from '$lib/domain/notice-path.ts';
import { database } from '$server/db/connect.ts';
import { findComment } from '$server/repositories/comment.ts';
import type { Notice } from '$server/repositories/notice.ts';
import { readNotice } from '$server/use-cases/read-notice.ts';
import { evaluationAskedFor } from '../../asked-for.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { id, notice: named }, locals: { actor }, url }) => {
	if (actor === null) redirect(303, `/signin?next=${encodeURIComponent(url.pathname)}`);
	const db = database();
	const evaluation = await evaluationAskedFor(db.read, actor, id);
	const notice = await readNotice(db, actor, { evaluation: id, notice: named }, Date.now());
	if (notice === null) error(404);
	redirect(303, await placeOf(notice, readsAsContact(actor, evaluation)));
};

async function placeOf(notice: Notice, contact: boolean): Promise<string> {
	const { kind, evaluation, comment, release } = notice;
	const home = `/evaluations/${evaluation}`;
	if (kind === 'answered' && contact && release !== null)
		return `/review/${encodeURIComponent(release)}/comments${comment === null ? '' : `#c-${comment}`}`;
	if (kind !== 'mentioned') return pathOf(notice, contact);
	const found = comment === null ? null : await findComment(database().read, evaluation, comment);
	return found === null ? home : `${home}/areas/${found.place.area}#comment-${found.id}`;
}
