/** Hints for the screens of a meeting: what every page of the evaluation hears, and at once when the meeting moves. */
import { error } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { sessionStands } from '$server/access.ts';
import { bell } from '$server/bus.ts';
import { database } from '$server/db/connect.ts';
import { loadEvaluation } from '$server/repositories/evaluation.ts';
import { hintsAnswer, type Standing } from '../../../../hint-stream.server.ts';
import { evaluationAskedFor } from '../../asked-for.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { id }, locals: { actor, session } }) => {
	if (actor === null || session === null) error(401);
	const { read } = database();
	if (!can(actor, { do: 'read-meeting' }, await evaluationAskedFor(read, actor, id))) error(403);
	const standing = async (): Promise<Standing> => {
		if (!(await sessionStands(read, session.id, Date.now()))) return 'signed-out';
		const evaluation = await loadEvaluation(read, id);
		const stays = evaluation !== null && can(actor, { do: 'read-meeting' }, evaluation);
		return stays ? 'stays' : 'turned-away';
	};
	const topics = [`evaluation:${id}`, `session:${session.id}`];
	const [progress, meeting] = [`progress:${id}`, `meeting:${id}`];
	return hintsAnswer(session.id, { bell: bell(), topics, progress, meeting, standing });
};
