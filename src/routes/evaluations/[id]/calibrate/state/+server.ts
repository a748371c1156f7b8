/** Where the meeting is, for screens that follow it. */
import { error, json } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { database } from '$server/db/connect.ts';
import { evaluationAskedFor } from '../../asked-for.server.ts';
import { meetingTold } from '../meeting-told.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { id }, locals: { actor } }) => {
	if (actor === null) error(401);
	const { read } = database();
	const evaluation = await evaluationAskedFor(read, actor, id);
	if (!can(actor, { do: 'read-meeting' }, evaluation)) error(403);
	return json(await meetingTold(read, evaluation, Date.now()), { headers: { 'cache-control': 'no-store' } });
};
