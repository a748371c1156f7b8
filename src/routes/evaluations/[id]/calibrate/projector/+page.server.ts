/** The projector's page: no data but what is projected. The layouts above it would tell the team's. */
import { redirect } from '@sveltejs/kit';
import { projectedFor } from './projected.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { id }, locals: { actor }, url }) => {
	if (actor === null) redirect(303, `/signin?next=${encodeURIComponent(url.pathname)}`);
	return { evaluation: id, projected: await projectedFor(actor, id) };
};
