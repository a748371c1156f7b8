import { fail, redirect } from '@sveltejs/kit';
import { demoAccounts } from '$server/people/demo-account.ts';
import { normaliseEmail } from '$server/people/email.ts';
import { mayAskForLink } from '$server/people/limits.ts';
import { ownPath } from '$server/people/own-path.ts';
import { START } from '$server/people/sign-in.ts';
import { settings } from '$server/settings.ts';
import { askAuth } from './ask-auth.server.ts';
import type { Actions, PageServerLoad } from './$types';

// Forms and links alone: nobody waits for script to sign in.
export const csr = false;

export const load: PageServerLoad = ({ url, locals }) => {
	const { demo, oidc, smtpUrl } = settings();
	const next = ownPath(url.searchParams.get('next'), '');
	// Who is signed in may sign in again before the session ends.
	if (locals.person && !url.searchParams.has('again')) redirect(303, next || START);
	return {
		next,
		accounts: demo ? demoAccounts.map(({ account, name, part }) => ({ account, name, part })) : [],
		provider: oidc?.name ?? null,
		outbox: demo && !smtpUrl,
		problem: problemOf(url.searchParams.get('error')),
		signedOut: url.searchParams.has('signed-out')
	};
};

/** Auth.js names its kinds of error in the address; people need only two of them told apart. */
function problemOf(kind: string | null): 'link' | 'failed' | null {
	if (!kind) return null;
	return kind === 'Verification' || kind === 'link' ? 'link' : 'failed';
}

export const actions: Actions = {
	email: async (event) => {
		const form = await event.request.formData();
		const written = String(form.get('email') ?? '');
		const kept = { email: written, next: ownPath(form.get('next'), '') };
		const email = normaliseEmail(written);
		if (!email) return fail(400, { problem: 'address' as const, ...kept });
		const now = Date.now();
		if (!mayAskForLink(event.getClientAddress(), email, now))
			return fail(429, { problem: 'too-many' as const, ...kept });
		const callbackUrl = kept.next || START;
		const answer = await askAuth(event, '/auth/signin/email', { email, callbackUrl });
		if (!answer.ok) return fail(502, { problem: 'failed' as const, ...kept });
		event.cookies.set('link-sent-to', email, {
			path: '/signin',
			maxAge: 600,
			secure: settings().secure,
			httpOnly: true,
			sameSite: 'lax'
		});
		redirect(303, '/signin/sent');
	}
};
