/** What every page knows: who looks, in which language and look. */
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
	demo: settings().demo
});
