/** Ends the session at once, its sockets included. */
import { redirect } from '@sveltejs/kit';
import { database } from '$server/db/connect.ts';
import { sessionCookieName, sessionCookieOptions } from '$server/people/cookie.ts';
import { endSession } from '$server/people/session.ts';
import { settings } from '$server/settings.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ cookies, locals }) => {
	const { secure } = settings();
	if (locals.session) await endSession(database(), locals.session.id);
	cookies.delete(sessionCookieName(secure), sessionCookieOptions(secure));
	redirect(303, '/signin?signed-out');
};
