/** A sign that somebody is here, answered by what is news to them; or that they have seen all. */
import { error, json } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { database } from '$server/db/connect.ts';
import { markSeen, visit } from '$server/use-cases/visit.ts';
import { evaluationAskedFor } from '../asked-for.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ params: { id }, locals: { actor }, url }) => {
	if (actor === null) error(401);
	const db = database();
	const evaluation = await evaluationAskedFor(db.read, actor, id);
	if (!can(actor, { do: 'read-versions' }, evaluation)) error(403);
	const now = Date.now();
	if (url.searchParams.has('seen')) await markSeen(db, actor, evaluation, now);
	return json(await visit(db, actor, evaluation, now), { headers: { 'cache-control': 'no-store' } });
};
