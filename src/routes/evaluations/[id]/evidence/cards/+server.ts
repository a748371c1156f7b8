/** The evaluation's cards of evidence, without what is in their documents: for pages that read them again. */
import { createHash } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { database } from '$server/db/connect.ts';
import { evidenceOf } from '$server/repositories/evidence.ts';
import { evaluationAskedFor } from '../../asked-for.server.ts';
import type { RequestHandler } from './$types';

/** JSON of `{ cards: Evidence[] }`, the oldest card first; 304 to who names what it is already. */
export const GET: RequestHandler = async ({ params: { id }, locals: { actor } }) => {
	if (actor === null) error(401);
	const { read } = database();
	const evaluation = await evaluationAskedFor(read, actor, id);
	if (!can(actor, { do: 'read-evidence' }, evaluation)) error(403);
	const body = JSON.stringify({ cards: await evidenceOf(read, id) });
	const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
	return new Response(body, {
		headers: { 'content-type': 'application/json', 'cache-control': 'no-store', etag }
	});
};
