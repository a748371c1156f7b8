/** What every page knows: who looks, in which language and look. What is shown on a wall tells nobody who looks. */
import { isOnWall } from '$lib/components/projector/on-wall.ts';
import { endOf } from '$server/people/session-life.ts';
import { settings } from '$server/settings.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, route }) => ({
	language: locals.language,
	theme: locals.theme,
	me: isOnWall(route.id)
		? null
		: locals.person && {
				id: locals.person.id,
				name: locals.person.name,
				singleKeys: locals.person.singleKeys
			},
	login: isOnWall(route.id)
		? null
		: locals.session && locals.person && endOf(locals.session, locals.person.id, Date.now()),
	demo: settings().demo
});
