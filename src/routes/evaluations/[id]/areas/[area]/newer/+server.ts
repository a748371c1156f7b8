/** Questions whose points are newer than the area's text: JSON of `{ questions: string[] }`. */
import { error, json } from '@sveltejs/kit';
import { findArea } from '$lib/domain/instrument.ts';
import { can } from '$lib/domain/permissions.ts';
import { database } from '$server/db/connect.ts';
import { newerThanText } from '$server/use-cases/newer-than-text.ts';
import { evaluationAskedFor } from '../../../asked-for.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { id, area }, locals: { actor } }) => {
	if (actor === null) error(401);
	const { read } = database();
	const evaluation = await evaluationAskedFor(read, actor, id);
	if (!can(actor, { do: 'read-versions' }, evaluation)) error(403);
	const number = Number(area);
	if (findArea(evaluation.edition, number) === undefined) error(404);
	const questions = await newerThanText(read, evaluation, number);
	return json({ questions }, { headers: { 'cache-control': 'no-store' } });
};
