/**
 * The team's facts alone, for a workspace that reads them again. The framework's own rereading would put an error in
 * the page's place, under the hands of who is writing, whenever the server doesn't answer.
 */
import { error } from '@sveltejs/kit';
import { stringify } from 'devalue';
import { database } from '$server/db/connect.ts';
import { evaluationAskedFor } from '../asked-for.server.ts';
import { teamFactsFor } from '../team-facts.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { id }, locals: { actor } }) => {
	if (actor === null) error(401);
	const { read } = database();
	const facts = await teamFactsFor(read, actor, await evaluationAskedFor(read, actor, id));
	if (facts === null) error(403);
	return new Response(stringify(facts), {
		headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }
	});
};
