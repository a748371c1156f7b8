/** One click signs in as one of the demo's people. Outside the demo there is nothing here. */
import { error, redirect } from '@sveltejs/kit';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { demoUser } from '$server/people/demo-account.ts';
import { demoSignInsFromClient } from '$server/people/limits.ts';
import { ownPath } from '$server/people/own-path.ts';
import { beginSession, endSession } from '$server/people/session.ts';
import { sessionCookieName, sessionCookieOptions } from '$server/people/cookie.ts';
import { START } from '$server/people/sign-in.ts';
import { settings } from '$server/settings.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, cookies, locals, getClientAddress }) => {
	const words = wordsFor(locals.language);
	const { demo, secure } = settings();
	if (!demo) error(404, words.errors.notFound.title);
	const now = Date.now();
	if (!demoSignInsFromClient.take(getClientAddress(), now)) error(429, words.signIn.tooMany);
	// What isn't a form names nobody.
	const form = await request.formData().catch(() => new FormData());
	const user = await demoUser(database(), String(form.get('account')), now);
	if (!user) error(400, words.signIn.failed);
	if (locals.session) await endSession(database(), locals.session.id);
	const { token, expires } = await beginSession(database(), user, now);
	const options = { ...sessionCookieOptions(secure), expires: new Date(expires) };
	cookies.set(sessionCookieName(secure), token, options);
	redirect(303, ownPath(form.get('next'), START));
};
