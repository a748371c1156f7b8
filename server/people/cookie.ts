/** The cookie that carries a session. */

/** `__Host-` binds the cookie to this very host over https; over http the browser would refuse that name. */
export function sessionCookieName(secure: boolean): string {
	return secure ? '__Host-samsyn' : 'samsyn';
}

export function sessionCookieOptions(secure: boolean): {
	httpOnly: true;
	sameSite: 'lax';
	path: '/';
	secure: boolean;
} {
	return { httpOnly: true, sameSite: 'lax', path: '/', secure };
}

/** The value of the cookie `name` in a `Cookie` header: the first if there are several, null if none. */
export function cookieValue(header: string | undefined | null, name: string): string | null {
	for (const part of (header ?? '').split(';')) {
		const at = part.indexOf('=');
		if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
	}
	return null;
}
