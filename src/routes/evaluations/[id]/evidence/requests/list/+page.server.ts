/** Making a question list: what the municipality may be asked of each question and area, chosen and reworded. */
import { error, fail } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { statusOf } from '$lib/domain/request.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { loadEvaluation } from '$server/repositories/evaluation.ts';
import { requestsOf } from '$server/repositories/request.ts';
import { proposeList } from '$server/use-cases/propose-list.ts';
import { perform, type Posted } from '../../../perform.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { actor, language }, parent, params: { id } }) => {
	const { team, name } = await parent();
	if (actor === null || team === null) error(403);
	if (!can(actor, { do: 'propose-request' }, team.evaluation)) error(403);
	const words = wordsFor(language);
	const asked = (await requestsOf(database().read, id)).filter(
		(request) => request.kind === 'list' && statusOf(request) !== 'withdrawn'
	);
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.requests.title, href: `/evaluations/${id}/evidence/requests` },
			{ text: words.requests.list.title }
		],
		asked: asked.flatMap(({ question }) => (question === null ? [] : [question]))
	};
};

async function chosen({ db, text }: Posted, evaluation: string) {
	const areas = (await loadEvaluation(db.read, evaluation))?.edition.areas ?? [];
	return areas
		.flatMap(({ number, questions }) => [
			...questions.map(({ id }) => ({ question: id, area: number, key: id })),
			{ question: null, area: number, key: String(number) }
		])
		.filter(({ key }) => text(`ask-${key}`) !== '')
		.map(({ question, area, key }) => ({ question, area, text: text(`words-${key}`) }));
}

export const actions = {
	propose: async (event) => {
		const { id: evaluation } = event.params;
		const result = await perform(event, async (form) =>
			proposeList(form.db, form.actor, { evaluation, asked: await chosen(form, evaluation) }, form.now)
		);
		if ('done' in result) return { ...result.done, refused: null, field: null };
		const { refused, facts } = result.data;
		return fail(result.status, {
			refused,
			field: typeof facts['field'] === 'string' ? facts['field'] : null
		});
	}
} satisfies Actions;
