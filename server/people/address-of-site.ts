/** Which web addresses are this site's own, and which names mean the machine itself. */

const loopbacks: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** `hostname` as `URL` gives it, without port. */
export function isLoopback(hostname: string): boolean {
	return loopbacks.has(hostname);
}

/** The origin written as `URL` writes it, or null if the text says more or less than scheme and host. */
export function originOf(text: string): string | null {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	const bare = url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
	return bare && /^https?:$/.test(url.protocol) ? url.origin : null;
}

/** Whether it is an https address, or an http address on this machine. */
export function isHttpUrl(text: string): boolean {
	if (!URL.canParse(text)) return false;
	const url = new URL(text);
	return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

/**
 * Whether a request to `host` (the header) is for this site: the configured origin's host, or with none configured
 * any port of this machine. Keeps out names that an attacker's DNS points here.
 */
export function isOwnHost(site: string | null, host: string | undefined): boolean {
	// What `URL` would read as something else than a host is none.
	if (!host || /[@/?#\\]/.test(host) || !URL.canParse(`http://${host}`)) return false;
	if (site) return new URL(site).host === new URL(`${new URL(site).protocol}//${host}`).host;
	return isLoopback(new URL(`http://${host}`).hostname);
}

/**
 * Whether a page at `origin` (the header) may act on this site. With an origin configured it must be that one; with
 * none it must be the very host that was asked, over http.
 */
export function isOwnOrigin(
	site: string | null,
	origin: string | undefined,
	host: string | undefined
): boolean {
	if (!origin) return false;
	if (site) return origin === site;
	return isOwnHost(null, host) && origin === `http://${host}`;
}
