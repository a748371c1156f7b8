import { redirect } from '@sveltejs/kit';
import { database } from '$server/db/connect.ts';
import { signInsFromClient } from '$server/people/limits.ts';
import { ownPath } from '$server/people/own-path.ts';
import { endSession } from '$server/people/session.ts';
import { START } from '$server/people/sign-in.ts';
import { askAuth, setCookies } from '../ask-auth.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const csr = false;

/** Only shows a button: programs that scan letters follow the link without having used it up. */
export const load: PageServerLoad = ({ url, setHeaders }) => {
	setHeaders({ 'Cache-Control': 'no-store' });
	const email = url.searchParams.get('email');
	const token = url.searchParams.get('token');
	if (!email || !token) redirect(303, '/signin?error=link');
	return { email, token, next: ownPath(url.searchParams.get('next'), '') };
};

export const actions: Actions = {
	default: async (event) => {
		if (!signInsFromClient.take(event.getClientAddress(), Date.now())) redirect(303, '/signin?error=failed');
		const form = await event.request.formData();
		const next = ownPath(form.get('next'), START);
		const query = new URLSearchParams({
			email: String(form.get('email') ?? ''),
			token: String(form.get('token') ?? ''),
			callbackUrl: next
		});
		const answer = await askAuth(event, `/auth/callback/email?${query}`, {});
		if (!answer.ok) redirect(303, `/signin?error=${answer.problem === 'Verification' ? 'link' : 'failed'}`);
		if (event.locals.session) await endSession(database(), event.locals.session.id);
		setCookies(event, answer.cookies);
		redirect(303, next);
	}
};
