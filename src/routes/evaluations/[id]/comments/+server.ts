/** The comments that a member of the team reads, for a workspace that reads them again. */
import { error } from '@sveltejs/kit';
import { stringify } from 'devalue';
import { can } from '$lib/domain/permissions.ts';
import type { TeamComments } from '$lib/live/team-comments.ts';
import { database } from '$server/db/connect.ts';
import { sentComments } from '$server/use-cases/sent-comments.ts';
import { teamComments } from '$server/use-cases/team-comments.ts';
import { evaluationAskedFor } from '../asked-for.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { id }, locals: { actor } }) => {
	if (actor === null) error(401);
	const { read } = database();
	const evaluation = await evaluationAskedFor(read, actor, id);
	if (!can(actor, { do: 'read-comments' }, evaluation)) error(403);
	const [own, sent] = await Promise.all([
		teamComments(read, actor, evaluation),
		sentComments(read, actor, evaluation)
	]);
	const told: TeamComments = { ...own, sent };
	return new Response(stringify(told), {
		headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }
	});
};
