/** What the projector of an evaluation shows, for who may follow its meeting. */
import { error } from '@sveltejs/kit';
import type { Actor } from '$lib/domain/evaluation.ts';
import { can } from '$lib/domain/permissions.ts';
import type { Projected } from '$lib/domain/projected.ts';
import { database } from '$server/db/connect.ts';
import { projectMeeting } from '$server/use-cases/project-meeting.ts';
import { evaluationAskedFor } from '../../asked-for.server.ts';

export async function projectedFor(actor: Actor, id: string): Promise<Projected> {
	const { read } = database();
	const evaluation = await evaluationAskedFor(read, actor, id);
	if (!can(actor, { do: 'read-meeting' }, evaluation)) error(403);
	return projectMeeting(read, evaluation, Date.now());
}
