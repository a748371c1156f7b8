/** Signing in by a link in a letter. The link opens a page with a button: scanners of mail follow links, too. */
import type { EmailConfig } from '@auth/core/providers';
import { normaliseEmail } from './email.ts';
import type { Letter } from './mail.ts';
import { ownPath } from './own-path.ts';

/** How long a link works, in minutes. */
export const LINK_MINUTES = 15;

export type WriteLetter = (to: string, link: string) => Letter;

/**
 * The provider `email` for Auth.js. `site` is the origin that links shall have; `send` delivers the letter that
 * `write` words.
 */
export function linkProvider(
	site: string,
	write: WriteLetter,
	send: (letter: Letter) => Promise<void>
): EmailConfig {
	return {
		id: 'email',
		type: 'email',
		name: 'E-post',
		maxAge: LINK_MINUTES * 60,
		options: {},
		normalizeIdentifier: (text) => {
			const email = normaliseEmail(text);
			if (!email) throw new Error('not an e-mail address');
			return email;
		},
		sendVerificationRequest: ({ identifier, token, url }) =>
			send(
				write(identifier, signInLink(site, identifier, token, new URL(url).searchParams.get('callbackUrl')))
			)
	};
}

/** The address of the page with the button. `callback`: where Auth.js would go afterwards. */
export function signInLink(site: string, email: string, token: string, callback: string | null): string {
	const link = new URL('/signin/link', site);
	link.searchParams.set('email', email);
	link.searchParams.set('token', token);
	const path = callback && URL.canParse(callback) ? new URL(callback) : null;
	const next = ownPath(path ? path.pathname + path.search : null, '');
	if (next && next !== '/') link.searchParams.set('next', next);
	return link.href;
}
