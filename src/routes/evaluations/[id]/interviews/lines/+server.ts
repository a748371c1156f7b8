/** Lines of notes that are tied to questions, of the interviews that the person was present at, and of no others. */
import { error } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { database } from '$server/db/connect.ts';
import { taggedLines } from '$server/use-cases/note-lines.ts';
import { evaluationAskedFor } from '../../asked-for.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { id }, locals: { actor } }) => {
	if (actor === null) error(401);
	const { read } = database();
	const evaluation = await evaluationAskedFor(read, actor, id);
	if (!can(actor, { do: 'read-interviews' }, evaluation)) error(403);
	return Response.json(await taggedLines(read, actor, evaluation), {
		headers: { 'cache-control': 'no-store' }
	});
};
