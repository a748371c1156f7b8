/** Hints, as server-sent events: that something was done, or that somebody got further. Never what. */
import { error } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { bell } from '$server/bus.ts';
import { database } from '$server/db/connect.ts';
import { loadEvaluation } from '$server/repositories/evaluation.ts';
import { sessionStands } from '$server/access.ts';
import { evaluationAskedFor } from '../asked-for.server.ts';
import { hintsAnswer, type Standing } from '../../../hint-stream.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { id }, locals: { actor, session } }) => {
	if (actor === null || session === null) error(401);
	const { read } = database();
	if (!can(actor, { do: 'join-room' }, await evaluationAskedFor(read, actor, id))) error(403);
	const mayStay = async () => {
		const evaluation = await loadEvaluation(read, id);
		return evaluation !== null && can(actor, { do: 'join-room' }, evaluation);
	};
	const standing = async (): Promise<Standing> => {
		if (!(await sessionStands(read, session.id, Date.now()))) return 'signed-out';
		return (await mayStay()) ? 'stays' : 'turned-away';
	};
	const topics = [`evaluation:${id}`, `session:${session.id}`];
	return hintsAnswer(session.id, { bell: bell(), topics, progress: `progress:${id}`, standing });
};
