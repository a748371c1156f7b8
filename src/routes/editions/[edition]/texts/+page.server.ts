/** An edition's standard texts, which an administrator words for all its reports. */
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { mayWordEditions } from '$lib/domain/permissions.ts';
import { httpStatus, Refused } from '$lib/domain/refusal.ts';
import { wordsFor } from '$lib/words/words.ts';
import type { Answer, ToldText } from '$lib/components/standard-text/told-text.ts';
import { database } from '$server/db/connect.ts';
import { actsByPerson, holdBack } from '$server/people/limits.ts';
import { findEdition } from '$server/repositories/edition.ts';
import { findUsers } from '$server/repositories/user.ts';
import { changeStandardText } from '$server/use-cases/change-standard-text.ts';
import { textKeysOf, textsOfEdition } from '$server/use-cases/standard-texts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const actor = actorOf(locals, url);
	if (!mayWordEditions(actor)) error(httpStatus('administrator-only'));
	const { read } = database();
	const edition = await findEdition(read, params.edition);
	if (edition === null) error(404);
	const texts = await textsOfEdition(read, edition);
	const people = await findUsers(read, [...new Set(texts.flatMap(({ worded }) => worded?.by ?? []))]);
	const names = new Map(people.map(({ id, name }) => [id, name]));
	const words = wordsFor(locals.language);
	const { owner, used, areas } = edition;
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: words.standardTexts.editions, href: '/editions' },
			{ text: words.standardTexts.edition(owner, used) }
		],
		edition: { owner, used, areas: areas.map(({ number, title }) => ({ number, title })) },
		texts: texts.map(({ key, text, worded }) => ({
			key,
			text,
			worded: worded && { who: names.get(worded.by) ?? null, at: worded.at }
		})) satisfies ToldText[]
	};
};

/** The answer names the text and keeps what was typed, so that it is shown where it was asked for. */
const posted = (act: Answer['act']) => async (event: RequestEvent & { params: { edition: string } }) => {
	const { request, locals, url, params } = event;
	const actor = actorOf(locals, url);
	const form = await request.formData();
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	const answer = { key: text('key'), act, typed: act === 'reset' ? null : text('text') };
	try {
		holdBack(actsByPerson, actor.user, Date.now());
		if (!mayWordEditions(actor)) throw new Refused('administrator-only');
		const edition = await findEdition(database().read, params.edition);
		const key = edition && textKeysOf(edition).find((known) => known === answer.key);
		if (!key) throw new Refused('not-found');
		const change = { edition: params.edition, key, text: answer.typed, seen: text('seen') };
		await changeStandardText(database(), actor, change, Date.now());
	} catch (refused) {
		if (!(refused instanceof Refused)) throw refused;
		return fail(httpStatus(refused.code), { ...answer, refused: refused.code } satisfies Answer);
	}
	return { ...answer, refused: null } satisfies Answer;
};

export const actions = { change: posted('change'), reset: posted('reset') } satisfies Actions;

function actorOf({ actor }: RequestEvent['locals'], url: URL) {
	if (actor === null) redirect(303, `/signin?next=${encodeURIComponent(url.pathname)}`);
	return actor;
}
