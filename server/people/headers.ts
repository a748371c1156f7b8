/** Headers that every answer carries. The content security policy is the framework's, with a nonce for each page. */

/** Files and the framework's own refusals carry them, too: the server sets them before it asks the pages. */
export const always: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	// Paths name evaluations, and a sign-in link's query is a secret: other sites get neither.
	'Referrer-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'X-Frame-Options': 'DENY'
};

/** Sets them. `known`: somebody is signed in, so nothing between us and them may keep the answer. */
export function setSecurityHeaders(headers: Headers, site: { secure: boolean; known: boolean }): void {
	for (const [name, value] of Object.entries(always)) headers.set(name, value);
	if (site.secure) headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
	if (site.known && !headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store');
}
