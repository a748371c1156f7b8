/** Looking through what was read of a file: correcting it, keeping it as earlier evaluations, discarding it. */
import { error, fail, redirect } from '@sveltejs/kit';
import { filledWith, withRows, type FilledEvaluation } from '$lib/components/older-report/filled-review.ts';
import type { ShownEdition } from '$lib/components/older-report/shown-edition.ts';
import { filledFrom } from '$lib/components/older-report/review-form.ts';
import type { Edition } from '$lib/domain/instrument.ts';
import { httpStatus, Refused } from '$lib/domain/refusal.ts';
import { replacesEarlierReports } from '$lib/domain/permissions.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { actsByPerson, holdBack } from '$server/people/limits.ts';
import { publishedEditions } from '$server/repositories/edition.ts';
import type { PendingReading } from '$server/repositories/report-reading.ts';
import { municipalities } from '$server/seed/municipalities.ts';
import { discardReading, fillReading, keepReading, readingOf } from '$server/use-cases/keep-reading.ts';
import { actorAt, orRefused } from '../import-door.server.ts';
import { checkReview, lengthProblems } from './checked-review.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const actor = actorAt(locals, url.pathname);
	const { read } = database();
	let pending: PendingReading;
	try {
		pending = await readingOf(read, actor, params.reading, Date.now());
	} catch (refused) {
		if (!(refused instanceof Refused)) throw refused;
		error(httpStatus(refused.code));
	}
	const words = wordsFor(locals.language);
	const editions = await publishedEditions(read);
	const { name, reading, expiresAt } = pending;
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: words.olderReport.title, href: '/evaluations/import' },
			{ text: words.olderReport.review }
		],
		name,
		expiresAt,
		reading,
		filled: filledBefore(pending, editions),
		editions: editions.map(shownOf),
		municipalities: municipalities.map(({ name: called }) => called),
		mayReplace: replacesEarlierReports(actor),
		saved: url.searchParams.has('saved')
	};
};

/** As much of an edition as the page works with. */
function shownOf({ id, owner, used, areas }: Edition): ShownEdition {
	return {
		...{ id, owner, used },
		areas: areas.map(({ number, title, max, questions }) => ({
			...{ number, title, max },
			questions: questions.map(({ id: question, text, max: most }) => ({ id: question, text, max: most }))
		}))
	};
}

/** What was typed lately, or what was read. */
function filledBefore(
	{ filled, reading: { evaluations } }: PendingReading,
	editions: readonly Edition[]
): FilledEvaluation[] {
	if (filled === null) return evaluations.map((one) => filledWith(one, editions));
	// It was written here, by nobody but the server.
	return (JSON.parse(filled) as FilledEvaluation[]).map((one) => withRows(one, editions));
}

export const actions = {
	keep: (event) =>
		orRefused(async () => {
			const { db, actor, now, id, pending, editions, filled, long } = await posted(event);
			if (long !== null) return long;
			const words = wordsFor(event.locals.language);
			const checked = checkReview(filled, pending.reading, editions, words);
			const typed = filled.map((one) => withRows(one, editions));
			if (!checked.ok) return fail(422, { filled: typed, problems: checked.problems, differing: [] });
			const answer = await keepReading(db, actor, { reading: id, reports: checked.reports }, now);
			if ('differing' in answer)
				return fail(409, { filled: typed, problems: {}, differing: answer.differing });
			const begun = answer.kept.find(({ at }) => at === checked.begin);
			if (begun !== undefined) redirect(303, `/evaluations/new?earlier=${encodeURIComponent(begun.id)}`);
			const kept = answer.kept.map((one) => `kept=${encodeURIComponent(one.id)}`).join('&');
			redirect(303, `/evaluations/import?${kept}`);
		}),
	save: (event) =>
		orRefused(async () => {
			const { id, long } = await posted(event);
			if (long !== null) return long;
			redirect(303, `/evaluations/import/${id}?saved`);
		}),
	discard: (event) =>
		orRefused(async () => {
			const actor = actorAt(event.locals, event.url.pathname);
			await discardReading(database(), actor, event.params.reading, Date.now());
			redirect(303, '/evaluations/import?discarded');
		})
} satisfies Actions;

/**
 * What was typed is remembered before anything is said of it, so that it is there even after a lost page; all but what is
 * too long for that, which is only told in `long`.
 */
async function posted({ request, locals, url, params: { reading: id } }: RequestEvent) {
	const actor = actorAt(locals, url.pathname);
	const now = Date.now();
	const db = database();
	holdBack(actsByPerson, actor.user, now);
	const pending = await readingOf(db.read, actor, id, now);
	const filled = filledFrom(await request.formData(), pending.reading.evaluations.length);
	const editions = await publishedEditions(db.read);
	const problems = lengthProblems(filled, wordsFor(locals.language));
	const typed = filled.map((one) => withRows(one, editions));
	const long =
		Object.keys(problems).length === 0 ? null : fail(422, { filled: typed, problems, differing: [] });
	if (long === null) await fillReading(db, actor, { reading: id, filled: JSON.stringify(filled) }, now);
	return { db, actor, now, id, pending, editions, filled, long };
}
