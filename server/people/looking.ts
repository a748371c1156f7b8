/** Which requests a page makes by itself, with nobody at it: they are no use of a session and don't put its end off. */

/** What a page that stands open asks again and again: when the session ends, what is new, what others have done. */
const asking: Readonly<Record<string, 'GET' | 'POST'>> = {
	'/session': 'GET',
	'/evaluations/[id]/news': 'POST',
	'/evaluations/[id]/facts': 'GET',
	'/evaluations/[id]/comments': 'GET',
	'/evaluations/[id]/events': 'GET',
	'/evaluations/[id]/areas/[area]/newer': 'GET',
	'/evaluations/[id]/calibrate/events': 'GET',
	'/evaluations/[id]/calibrate/state': 'GET',
	'/evaluations/[id]/calibrate/projector/state': 'GET',
	'/evaluations/[id]/evidence/cards': 'GET',
	'/evaluations/[id]/interviews/lines': 'GET',
	'/requests/[evaluation]/events': 'GET',
	'/review/[release]/events': 'GET'
};

export interface AskedFor {
	/** The route's name, such as `/session`. */
	readonly route: string | null;
	readonly method: string;
	readonly url: URL;
	/** The data of a page is asked for, not the page. */
	readonly data: boolean;
	/** The page that asks, as its browser names it. */
	readonly referer: string | null;
}

/** Whether the page only looks whether anything is new; marking all news as seen is a person's doing. */
export function onlyLooks({ route, method, url, data, referer }: AskedFor): boolean {
	if (route !== null && asking[route] === method) return !url.searchParams.has('seen');
	// A page that asks for its own data reads anew what it shows; who goes to a page comes from another.
	return data && method === 'GET' && referer !== null && isSamePage(referer, url);
}

function isSamePage(referer: string, { pathname, search }: URL): boolean {
	if (!URL.canParse(referer)) return false;
	const asks = new URL(referer);
	return asks.pathname === pathname && asks.search === search;
}
