/** What every page knows: who looks, in which language and look. */
import { endOf } from '$server/people/session-life.ts';
import { settings } from '$server/settings.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	language: locals.language,
	theme: locals.theme,
	me: locals.person && {
		id: locals.person.id,
		name: locals.person.name,
		singleKeys: locals.person.singleKeys
	},
	login: locals.session && locals.person && endOf(locals.session, locals.person.id, Date.now()),
	demo: settings().demo
});
