/** The evaluation's cards of evidence, without what is in their documents: for pages that read them again. */
import { error, json } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { database } from '$server/db/connect.ts';
import { evidenceOf } from '$server/repositories/evidence.ts';
import { evaluationAskedFor } from '../../asked-for.server.ts';
import type { RequestHandler } from './$types';

/** The answer's body is JSON of `{ cards: Evidence[] }`, the oldest card first. */
export const GET: RequestHandler = async ({ params: { id }, locals: { actor } }) => {
	if (actor === null) error(401);
	const { read } = database();
	const evaluation = await evaluationAskedFor(read, actor, id);
	if (!can(actor, { do: 'read-evidence' }, evaluation)) error(403);
	return json({ cards: await evidenceOf(read, id) }, { headers: { 'cache-control': 'no-store' } });
};
