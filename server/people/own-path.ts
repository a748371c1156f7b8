/** Where to go after a form: only within this site. */

/** Any base will do: it only shows whether the path leads away from it. */
const BASE = 'http://site.invalid';

const FORBIDDEN = /[\\\s\p{Cc}]/u;

/**
 * The path (with query and fragment) if it stays on this site, else `fallback`. Refuses everything that a browser
 * might read as another host: `//host`, `/\host`, control characters, schemes, dots that uncover a double slash.
 */
export function ownPath(wish: unknown, fallback: string): string {
	if (typeof wish !== 'string' || !wish.startsWith('/') || FORBIDDEN.test(wish)) return fallback;
	if (!URL.canParse(wish, BASE)) return fallback;
	const url = new URL(wish, BASE);
	if (url.origin !== BASE || url.pathname.startsWith('//')) return fallback;
	return url.pathname + url.search + url.hash;
}
