/**
 * Sends the browser to the identity provider. It is a link and not a form, because the content security policy lets
 * forms lead nowhere else, not even by way of a redirect.
 */
import { error, redirect } from '@sveltejs/kit';
import { wordsFor } from '$lib/words/words.ts';
import { signInsFromClient } from '$server/people/limits.ts';
import { ownPath } from '$server/people/own-path.ts';
import { START } from '$server/people/sign-in.ts';
import { settings } from '$server/settings.ts';
import { askAuth, setCookies } from '../ask-auth.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const words = wordsFor(event.locals.language);
	if (!settings().oidc) error(404, words.errors.notFound.title);
	if (!signInsFromClient.take(event.getClientAddress(), Date.now())) error(429, words.signIn.tooMany);
	const callbackUrl = ownPath(event.url.searchParams.get('next'), START);
	const answer = await askAuth(event, '/auth/signin/oidc', { callbackUrl });
	if (!answer.ok) redirect(303, '/signin?error=failed');
	setCookies(event, answer.cookies);
	redirect(302, answer.redirect);
};
