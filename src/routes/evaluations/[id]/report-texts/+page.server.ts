/** The standard texts of an evaluation's report: for the team to read, and for a lead to word until the lock. */
import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { Refused } from '$lib/domain/refusal.ts';
import { isStandardTextKey } from '$lib/report/standard-text.ts';
import { wordsFor } from '$lib/words/words.ts';
import type { Answer, ToldText } from '$lib/components/standard-text/told-text.ts';
import { database } from '$server/db/connect.ts';
import { changeReportText } from '$server/use-cases/change-report-text.ts';
import { earlierNow } from '$server/use-cases/earlier-now.ts';
import { textFacts, textsOfEvaluation } from '$server/use-cases/standard-texts.ts';
import { namesOf } from '../latest-events.server.ts';
import { perform } from '../perform.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	locals: { actor, language },
	parent,
	depends,
	params: { id }
}) => {
	depends(`evaluation:${id}`);
	const { team, name } = await parent();
	if (actor === null || team === null || !can(actor, { do: 'read-versions' }, team.evaluation)) error(403);
	const { read } = database();
	const { evaluation } = team;
	const [texts, earlier] = await Promise.all([
		textsOfEvaluation(read, evaluation),
		earlierNow(read, evaluation)
	]);
	const names = await namesOf(
		read,
		evaluation,
		texts.flatMap(({ worded }) => worded?.by ?? [])
	);
	const words = wordsFor(language);
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.versions.title, href: `/evaluations/${id}/versions` },
			{ text: words.standardTexts.link }
		],
		mayChange: can(actor, { do: 'change-report-texts' }, evaluation),
		facts: textFacts(evaluation, earlier?.year ?? null),
		texts: texts.map(({ key, text, worded }) => ({
			key,
			text,
			worded: worded && { who: names.get(worded.by) ?? null, at: worded.at }
		})) satisfies ToldText[]
	};
};

/** The answer names the text and keeps what was typed, so that it is shown where it was asked for. */
const posted = (act: Answer['act']) => async (event: RequestEvent & { params: { id: string } }) => {
	let [key, typed] = ['', ''];
	const result = await perform(event, async ({ db, actor, now, text }) => {
		[key, typed] = [text('key'), text('text')];
		if (!isStandardTextKey(key)) throw new Refused('not-found');
		const { id: evaluation } = event.params;
		const change = { evaluation, key, text: act === 'reset' ? null : typed, seen: text('seen') };
		await changeReportText(db, actor, change, now);
	});
	const answer = { key, act, typed: act === 'reset' ? null : typed };
	if ('done' in result) return { ...answer, refused: null } satisfies Answer;
	return fail(result.status, { ...answer, refused: result.data.refused } satisfies Answer);
};

export const actions = { change: posted('change'), reset: posted('reset') } satisfies Actions;
