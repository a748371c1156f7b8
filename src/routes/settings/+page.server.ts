import { fail, redirect } from '@sveltejs/kit';
import type { Cookies } from '@sveltejs/kit';
import { Refused } from '$lib/domain/refusal.ts';
import { wordsFor } from '$lib/words/words.ts';
import type { Person } from '$server/access.ts';
import { database } from '$server/db/connect.ts';
import { ownPath } from '$server/people/own-path.ts';
import { chosenIn, type ChosenColumns } from '$server/people/choices.ts';
import { changeHome } from '$server/people/home-municipality.ts';
import { updateUser } from '$server/repositories/user.ts';
import { municipalities } from '$server/seed/municipalities.ts';
import { settings } from '$server/settings.ts';
import { homeFields, homeFilledIn, homeIn } from '../home-municipality.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { person } = locals;
	return {
		name: person?.name ?? null,
		singleKeys: person?.singleKeys ?? true,
		digest: person?.digest ?? null,
		writable: person !== null && person.email !== null,
		home: homeFields(person?.municipality ?? null),
		municipalities: person ? municipalities.map(({ code, name }) => ({ code, name })) : [],
		saved: url.searchParams.has('saved')
	};
};

const YEAR = 31_536_000;

/** What is chosen while signed out stays in the browser; a choice is kept there, too, for the next sign-in page. */
function keepInBrowser(cookies: Cookies, name: string, value: string | null): void {
	const options = { path: '/', secure: settings().secure, httpOnly: true, sameSite: 'lax' } as const;
	if (value === null) cookies.delete(name, options);
	else cookies.set(name, value, { ...options, maxAge: YEAR });
}

export const actions: Actions = {
	/**
	 * Any of `language`, `theme`, `singleKeys`, `digest`, `name` and `home` may be posted alone, from any page; `next` leads back
	 * there. All of it is saved or nothing.
	 */
	default: async (event) => {
		const { request, cookies, locals } = event;
		const form = await request.formData();
		const filled = filledIn(form);
		const reading = chosenIn(form);
		if (!reading.ok) return fail(400, { problem: reading.problem, homeProblem: null, filled });
		const { person } = locals;
		if (person) {
			const homeProblem = await save(event, person, form, reading.columns);
			if (homeProblem !== null) return fail(422, { problem: null, homeProblem, filled });
		}
		const { language, theme } = reading.choices;
		if (language !== undefined) keepInBrowser(cookies, 'lang', language);
		if (theme !== undefined) keepInBrowser(cookies, 'theme', theme);
		redirect(303, ownPath(form.get('next'), '/settings?saved'));
	}
};

/** What comes back when something must be put right. */
function filledIn(form: FormData) {
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value : null;
	};
	const [name, language, theme] = [text('name'), text('language'), text('theme')];
	const [singleKeys, digest] = [text('singleKeys'), text('digest')];
	return { name, language, theme, singleKeys, digest, home: homeFilledIn(form) };
}

/** Null when it is saved; else the sentence about the municipality, and nothing is. */
async function save(
	{ locals }: RequestEvent,
	person: Person,
	form: FormData,
	columns: ChosenColumns
): Promise<string | null> {
	const words = wordsFor(locals.language);
	const filled = homeFilledIn(form);
	// Who has never been asked needn't tell it here.
	const silent = person.municipality === null && filled.municipality === '' && !filled.none;
	const told = form.has('home') && !silent ? homeIn(filled, words) : null;
	if (told !== null && 'problem' in told) return told.problem;
	try {
		await database().write(async (trx) => {
			if (told !== null) await changeHome(trx, person.id, told.home);
			await updateUser(trx, person.id, columns);
		});
		return null;
	} catch (refused) {
		if (!(refused instanceof Refused) || refused.code !== 'own-municipality') throw refused;
		return words.homeMunicipality.onTeam;
	}
}
