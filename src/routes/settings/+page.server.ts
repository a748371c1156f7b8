import { fail, redirect } from '@sveltejs/kit';
import type { Cookies } from '@sveltejs/kit';
import { database } from '$server/db/connect.ts';
import { ownPath } from '$server/people/own-path.ts';
import { chosenIn, type Choices } from '$server/people/choices.ts';
import { updateUser } from '$server/repositories/user.ts';
import { settings } from '$server/settings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { person } = locals;
	return {
		name: person?.name ?? null,
		singleKeys: person?.singleKeys ?? true,
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
	/** Any of `language`, `theme`, `singleKeys` and `name` may be posted alone, from any page; `next` leads back there. */
	default: async ({ request, cookies, locals }) => {
		const form = await request.formData();
		const reading = chosenIn(form);
		if (!reading.ok) return fail(400, { problem: reading.problem });
		const { language, theme }: Choices = reading.choices;
		if (language !== undefined) keepInBrowser(cookies, 'lang', language);
		if (theme !== undefined) keepInBrowser(cookies, 'theme', theme);
		const { person } = locals;
		if (person) await database().write((trx) => updateUser(trx, person.id, reading.columns));
		redirect(303, ownPath(form.get('next'), '/settings?saved'));
	}
};
