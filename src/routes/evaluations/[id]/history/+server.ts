/**
 * The history of a question or of a section, for a workspace that shows it beside what is being written. It is read
 * anew each time, and the page it is shown on stays as it is.
 */
import { error, json } from '@sveltejs/kit';
import type { HistoryPlace } from '$lib/domain/history.ts';
import { Refused, httpStatus } from '$lib/domain/refusal.ts';
import { SECTIONS } from '$lib/document/names.ts';
import { database } from '$server/db/connect.ts';
import { historyOf } from '$server/use-cases/history.ts';
import { evaluationAskedFor } from '../asked-for.server.ts';
import { toldHistory } from './told-history.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { id }, locals: { actor }, url }) => {
	if (actor === null) error(401);
	const place = placeOf(url.searchParams);
	if (place === null) error(400);
	const { read } = database();
	const evaluation = await evaluationAskedFor(read, actor, id);
	const history = await historyOf(read, actor, evaluation, place).catch((problem: unknown) => {
		if (problem instanceof Refused) error(httpStatus(problem.code));
		throw problem;
	});
	return json(await toldHistory(read, evaluation, history), { headers: { 'cache-control': 'no-store' } });
};

function placeOf(asked: URLSearchParams): HistoryPlace | null {
	const question = asked.get('question');
	if (question !== null) return { question };
	const section = SECTIONS.find((one) => one === asked.get('section'));
	const area = asked.get('area') ?? '';
	return section === undefined || !/^[1-9][0-9]?$/.test(area) ? null : { area: Number(area), section };
}
