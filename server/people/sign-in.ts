/** How Auth.js is set up: database sessions, our cookie, our pages, our two providers. */
import { skipCSRFCheck, type AuthConfig } from '@auth/core';
import type { Database } from '../db/connect.ts';
import type { Settings } from '../settings.ts';
import { createAdapter } from './adapter.ts';
import { sessionCookieName, sessionCookieOptions } from './cookie.ts';
import { sendLetter } from './mail.ts';
import { oidcProvider } from './oidc.ts';
import { ownPath } from './own-path.ts';
import { ABSOLUTE } from './session-life.ts';
import { linkProvider, type WriteLetter } from './sign-in-link.ts';
import { newSessionToken } from './token.ts';

/** Where people land who signed in without having been on their way anywhere. */
export const START = '/evaluations';

/** `site`: the origin of the request, already checked to be ours. `write`: words the letter with the link. */
export function authConfig(db: Database, settings: Settings, site: string, write: WriteLetter): AuthConfig {
	const { oidc, secure } = settings;
	const cookie = (name: string, maxAge?: number) => ({
		name: `${secure ? '__Host-' : ''}signin.${name}`,
		options: { ...sessionCookieOptions(secure), ...(maxAge ? { maxAge } : {}) }
	});
	return {
		adapter: createAdapter(db, oidc?.issuer ?? null),
		basePath: '/auth',
		secret: settings.secret,
		trustHost: true,
		// Every request that changes something has had its origin checked before it comes here.
		skipCSRFCheck,
		useSecureCookies: secure,
		session: { strategy: 'database', maxAge: ABSOLUTE / 1000, generateSessionToken: newSessionToken },
		// None of these names may begin with the session cookie's: Auth.js would read them as parts of it.
		cookies: {
			sessionToken: { name: sessionCookieName(secure), options: sessionCookieOptions(secure) },
			callbackUrl: cookie('next'),
			pkceCodeVerifier: cookie('pkce', 900),
			state: cookie('state', 900),
			nonce: cookie('nonce', 900)
		},
		pages: { signIn: '/signin', error: '/signin', verifyRequest: '/signin/sent' },
		callbacks: { redirect: ({ url, baseUrl }) => baseUrl + ownPath(pathOn(url, baseUrl), START) },
		providers: [
			linkProvider(site, write, (letter) => sendLetter(settings, letter, Date.now())),
			...(oidc ? [oidcProvider(oidc)] : [])
		],
		logger: {
			error: (error) => console.error(JSON.stringify({ event: 'sign-in-failed', kind: error.name })),
			warn: () => undefined,
			debug: () => undefined
		}
	};
}

/** Auth.js hands over a path, or a whole address where the path was made one; the site alone means the start. */
function pathOn(url: string, site: string): string | null {
	if (url === site || url === `${site}/`) return null;
	return url.startsWith(`${site}/`) ? url.slice(site.length) : url;
}
