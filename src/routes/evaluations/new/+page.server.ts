/** Making an evaluation: the form's choices, and the act. */
import { error, fail, redirect } from '@sveltejs/kit';
import { ordinaryTolerance } from '$lib/domain/consensus/tolerance.ts';
import { matchingAreas } from '$lib/domain/comparison.ts';
import { sections } from '$lib/domain/edit.ts';
import type { Edition } from '$lib/domain/instrument.ts';
import { httpStatus, Refused } from '$lib/domain/refusal.ts';
import { wordsFor, type Words } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { findEarlierReport, type KeptReport } from '$server/repositories/earlier-report.ts';
import { publishedEditions } from '$server/repositories/edition.ts';
import { loadEvaluation } from '$server/repositories/evaluation.ts';
import { municipalities } from '$server/seed/municipalities.ts';
import { createEvaluation, mayCreateEvaluation } from '$server/use-cases/create-evaluation.ts';
import { checkForm, type Known } from './checked-form.server.ts';
import { filledIn, PEOPLE, type Filled } from './filled-form.ts';
import { knownPeople, type KnownPerson } from './known-people.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const here = '/evaluations/new';

export const load: PageServerLoad = async ({ locals, url }) => {
	const actor = actorOf(locals);
	const { read } = database();
	if (!(await mayCreateEvaluation(read, actor))) error(httpStatus('lead-only'));
	const words = wordsFor(locals.language);
	const { editions, people, earlier } = await known(actor, url.searchParams.get('earlier') ?? '');
	const made = url.searchParams.get('created');
	const created = made === null || !actor.administrator ? null : await loadEvaluation(read, made);
	return {
		crumbs: [{ text: words.evaluations.title, href: '/evaluations' }, { text: words.createEvaluation.title }],
		created: created && words.evaluations.name(created.municipality.name, created.year),
		municipalities: municipalities.map(({ code, name }) => ({ code, name })),
		editions: editions.map(({ id, used, owner }) => ({ id, used, owner })),
		areas: Math.max(...editions.map(({ areas }) => areas.length)),
		people: people.map(({ label }) => label),
		earlier: earlier === null ? null : toldEarlier(earlier, editions, words),
		blank: blankFor(people, actor, editions.at(-1)?.id ?? '', earlier)
	};
};

export const actions = {
	default: async ({ request, locals }) => {
		const actor = actorOf(locals);
		const words = wordsFor(locals.language);
		const filled = filledIn(await request.formData());
		const checked = checkForm(filled, await known(actor, filled.earlier), words);
		if (!checked.ok) return fail(422, { filled, problems: checked.problems });
		let id: string;
		try {
			({ id } = await createEvaluation(database(), actor, checked.input, Date.now()));
		} catch (refused) {
			if (!(refused instanceof Refused)) throw refused;
			return fail(httpStatus(refused.code), { filled, problems: { form: words.refusal[refused.code] } });
		}
		const member = checked.input.members.some(({ user }) => user === actor.user);
		redirect(303, member ? `/evaluations/${id}` : `${here}?created=${id}`);
	}
} satisfies Actions;

function actorOf({ actor }: RequestEvent['locals']) {
	if (actor === null) redirect(303, `/signin?next=${encodeURIComponent(here)}`);
	return actor;
}

/** Editions that can be scored, and people whom the actor may choose. */
async function known(actor: Parameters<typeof knownPeople>[1], begunFrom: string): Promise<Required<Known>> {
	const { read } = database();
	const [editions, people, earlier] = await Promise.all([
		publishedEditions(read),
		knownPeople(read, actor),
		begunFrom === '' ? null : findEarlierReport(read, begunFrom)
	]);
	return { editions: editions.filter(({ completeness }) => completeness === 'complete'), people, earlier };
}

/** Its name, and whether it has texts that some edition has areas for. */
function toldEarlier({ id, report }: KeptReport, editions: readonly Edition[], { evaluations }: Words) {
	const { municipality, year, edition, areas } = report;
	const hasTexts = areas.some(({ texts }) => sections.some((section) => texts[section].length > 0));
	const fits = editions.some((one) => matchingAreas(one, edition) !== null);
	return { id, name: evaluations.name(municipality.name, year), texts: hasTexts && fits };
}

/** A lead begins with oneself on the team; an administrator makes evaluations for others. */
function blankFor(
	people: readonly KnownPerson[],
	{ user, administrator }: Parameters<typeof knownPeople>[1],
	edition: string,
	earlier: KeptReport | null
): Filled {
	const own = administrator ? undefined : people.find(({ id }) => id === user);
	const nobody = { name: '', roles: ['evaluator'] };
	return {
		municipality: earlier?.report.municipality.name ?? '',
		year: String(new Date().getFullYear()),
		edition,
		toleranceA: String(ordinaryTolerance.a),
		toleranceB: String(ordinaryTolerance.b),
		conflict: false,
		earlier: earlier?.id ?? '',
		texts: false,
		people: Array.from({ length: PEOPLE }, (_, row) =>
			row === 0 ? { name: own?.label ?? '', roles: ['lead', 'evaluator'] } : nobody
		),
		owners: {}
	};
}
