/** The HTTP door: whose request it is, what is refused before any page is asked, and what every answer carries. */
import { randomUUID } from 'node:crypto';
import { SvelteKitAuth } from '@auth/sveltekit';
import type { Handle, HandleServerError, RequestEvent } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { stringify } from 'devalue';
import type { RefusalCode } from '$lib/domain/refusal.ts';
import { wordsFor } from '$lib/words/words.ts';
import { actorOfCookie, noteUse } from '$server/access.ts';
import { database } from '$server/db/connect.ts';
import { isOwnHost, isOwnOrigin } from '$server/people/address-of-site.ts';
import { bodyLimit, takesEvidence, withBody } from '$server/people/body.ts';
import { sessionCookieName } from '$server/people/cookie.ts';
import { faultLine } from '$server/people/fault.ts';
import { setSecurityHeaders } from '$server/people/headers.ts';
import { signInLetter } from '$server/people/letters.ts';
import { signInsFromClient } from '$server/people/limits.ts';
import { onlyLooks } from '$server/people/looking.ts';
import { isLanguage, isTheme, languageWished } from '$server/people/preferences.ts';
import { authConfig } from '$server/people/sign-in.ts';
import { endSession } from '$server/people/session.ts';
import { settings } from '$server/settings.ts';

/** Names that merely point here and forms of other sites are turned away. */
const guardOrigin: Handle = async ({ event, resolve }) => {
	const { headers, method } = event.request;
	const site = settings().origin;
	const host = headers.get('host') ?? undefined;
	if (!site && !isOwnHost(null, host)) return refuse(event, 421);
	const reads = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
	if (!reads && !isOwnOrigin(site, headers.get('origin') ?? undefined, host)) return refuse(event, 403);
	return resolve(event);
};

function refuse(event: RequestEvent, status: 403 | 421 | 429): Response {
	const language = languageWished(event.request.headers.get('accept-language'));
	const words = wordsFor(language);
	return sentence(status === 429 ? words.signIn.tooMany : words.errors.other.title, status);
}

function sentence(text: string, status: number): Response {
	const answer = new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
	setSecurityHeaders(answer.headers, { secure: settings().secure, known: false });
	return answer;
}

const recognise: Handle = async ({ event, resolve }) => {
	const now = Date.now();
	const known = await actorOfCookie(database().kysely, event.request.headers.get('cookie'), now);
	const { locals, cookies, request } = event;
	locals.actor = known?.actor ?? null;
	locals.person = known?.person ?? null;
	const language = known?.person.language ?? cookies.get('lang');
	locals.language = isLanguage(language) ? language : languageWished(request.headers.get('accept-language'));
	const theme = known ? known.person.theme : cookies.get('theme');
	locals.theme = isTheme(theme) ? theme : null;
	// A page with nobody at it doesn't put the session's end off.
	const looks = onlyLooks({
		route: event.route.id,
		method: request.method,
		url: event.url,
		data: event.isDataRequest,
		referer: request.headers.get('referer')
	});
	locals.session = known && (looks ? known.session : await noteUse(database(), known.session, now));
	return resolve(event);
};

const auth = SvelteKitAuth(async ({ url, locals }) =>
	authConfig(database(), settings(), url.origin, signInLetter(locals.language))
);

/** The one address that Auth.js answers itself is where the identity provider sends people back to. */
const receiveFromProvider: Handle = async ({ event, resolve }) => {
	if (event.url.pathname !== '/auth/callback/oidc' || event.request.method !== 'GET' || !settings().oidc)
		return resolve(event);
	if (!signInsFromClient.take(event.getClientAddress(), Date.now())) return refuse(event, 429);
	const answer = await auth.handle({ event, resolve });
	const cookie = `${sessionCookieName(settings().secure)}=`;
	const signedIn = answer.headers.getSetCookie().some((line) => line.startsWith(cookie));
	if (signedIn && event.locals.session) await endSession(database(), event.locals.session.id);
	return new Response(answer.body, { status: answer.status, headers: new Headers(answer.headers) });
};

/** What is too large is told as any refusal is: beside the form where a script asks, so that what is typed there stays. */
const boundBody: Handle = async ({ event, resolve }) => {
	const evidence = takesEvidence(event.url.pathname, event.locals.actor !== null);
	const request = await withBody(event.request, bodyLimit(evidence));
	if (request !== null) {
		event.request = request;
		return resolve(event);
	}
	const refused: RefusalCode = evidence ? 'file-too-large' : 'too-large';
	if (event.request.headers.get('x-sveltekit-action') !== 'true')
		return sentence(wordsFor(event.locals.language).refusal[refused], 413);
	const data = stringify({ refused, field: evidence ? 'file' : null, facts: {} });
	return Response.json({ type: 'failure', status: 413, data }, { status: 413 });
};

const dress: Handle = async ({ event, resolve }) => {
	const answer = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%samsyn.lang%', event.locals.language)
				.replace('%samsyn.theme%', event.locals.theme ? `data-theme="${event.locals.theme}"` : '')
	});
	setSecurityHeaders(answer.headers, {
		secure: settings().secure,
		known: event.locals.person !== null
	});
	return answer;
};

export const handle = sequence(guardOrigin, recognise, dress, boundBody, receiveFromProvider);

/** A page that isn't there is no fault; everything else is logged once and told by its id alone. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	const { errors } = wordsFor(event.locals.language ?? 'sv');
	if (status === 404) return { message: errors.notFound.title };
	const id = randomUUID();
	const user = event.locals.actor?.user ?? null;
	console.error(faultLine(id, error, { route: event.route.id, user }));
	return { message: errors.internal.title, id };
};
