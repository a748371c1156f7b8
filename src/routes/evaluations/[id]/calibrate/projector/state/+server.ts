/** What the projector shows now. */
import { error, json } from '@sveltejs/kit';
import { projectedFor } from '../projected.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { id }, locals: { actor } }) => {
	if (actor === null) error(401);
	return json(await projectedFor(actor, id), { headers: { 'cache-control': 'no-store' } });
};
