/** Puts a question to Auth.js on behalf of one of our own pages, which have done their checks before. */
import { Auth, raw } from '@auth/core';
import { AuthError } from '@auth/core/errors';
import type { RequestEvent } from '@sveltejs/kit';
import { database } from '$server/db/connect.ts';
import { signInLetter } from '$server/people/letters.ts';
import { authConfig } from '$server/people/sign-in.ts';
import { settings } from '$server/settings.ts';

type Cookies = Extract<Awaited<ReturnType<typeof ask>>, { cookies?: unknown }>['cookies'];

export type Answer =
	| { readonly ok: true; readonly redirect: string; readonly cookies: NonNullable<Cookies> }
	| { readonly ok: false; readonly problem: string };

/** `path` with its query is Auth.js's own; `form` is posted to it. `problem` names Auth.js's kind of error. */
export async function askAuth(
	event: RequestEvent,
	path: string,
	form: Readonly<Record<string, string>>
): Promise<Answer> {
	try {
		const answer = await ask(event, path, form);
		// An error of another kind (the mail server, the identity provider) comes back as a ready answer.
		if (answer instanceof Response || !answer.redirect) return { ok: false, problem: 'failed' };
		return { ok: true, redirect: answer.redirect, cookies: answer.cookies ?? [] };
	} catch (error) {
		if (error instanceof AuthError) return { ok: false, problem: error.type };
		throw error;
	}
}

function ask(event: RequestEvent, path: string, form: Readonly<Record<string, string>>) {
	const site = event.url.origin;
	const config = authConfig(database(), settings(), site, signInLetter(event.locals.language));
	const request = new Request(new URL(path, site), {
		method: 'POST',
		headers: { cookie: event.request.headers.get('cookie') ?? '' },
		body: new URLSearchParams(form)
	});
	return Auth(request, { ...config, raw });
}

/** Passes on the cookies that Auth.js wants to set. */
export function setCookies(event: RequestEvent, cookies: NonNullable<Cookies>): void {
	for (const { name, value, options } of cookies) event.cookies.set(name, value, { path: '/', ...options });
}
