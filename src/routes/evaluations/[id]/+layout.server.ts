/** The evaluation, as much of it as the one who asks may know. */
import { redirect } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { trainingOf } from '$server/repositories/training.ts';
import { reviewTold } from '../review-told.server.ts';
import { evaluationAskedFor } from './asked-for.server.ts';
import { teamFactsFor } from './team-facts.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params: { id }, locals, depends, url }) => {
	depends(`evaluation:${id}`);
	const { actor, language } = locals;
	if (actor === null) redirect(303, `/signin?next=${encodeURIComponent(url.pathname)}`);
	const db = database();
	const evaluation = await evaluationAskedFor(db.read, actor, id);
	const words = wordsFor(language);
	const { municipality, year, phase } = evaluation;
	const name = words.evaluations.name(municipality.name, year);
	const crumbs = [{ text: words.evaluations.title, href: '/evaluations' }, { text: name }];
	const mayManage = can(actor, { do: 'change-members' }, evaluation);
	const mayAnswer = can(actor, { do: 'answer-person' }, evaluation);
	const team = await teamFactsFor(db.read, actor, evaluation);
	const review = await reviewTold(db.read, actor, evaluation, Date.now());
	const training = team !== null && (await trainingOf(db.read, id)) !== null;
	return { crumbs, name, phase, mayManage, mayAnswer, team, review, training };
};
