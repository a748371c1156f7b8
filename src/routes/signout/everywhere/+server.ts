/** Ends all sessions of the one who asks, this one and those on other machines, their sockets included. */
import { redirect } from '@sveltejs/kit';
import { database } from '$server/db/connect.ts';
import { sessionCookieName, sessionCookieOptions } from '$server/people/cookie.ts';
import { endSessionsOf } from '$server/people/session.ts';
import { settings } from '$server/settings.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ cookies, locals }) => {
	const { secure } = settings();
	if (locals.actor) await endSessionsOf(database(), locals.actor.user);
	cookies.delete(sessionCookieName(secure), sessionCookieOptions(secure));
	redirect(303, '/signin?signed-out');
};
