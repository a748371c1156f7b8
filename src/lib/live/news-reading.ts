/** Tells the server that the person is here, and reads what is news to them. */
import { newsKinds, type News } from '../domain/news.ts';

export interface NewsRead {
	/** When the visit before ended, in milliseconds since 1970. */
	readonly since: number;
	readonly news: readonly News[];
}

/** How often a page that is looked at tells that somebody is here, in milliseconds. */
const SIGN_MS = 5 * 60_000;

/** Null when no answer came, or one that has nothing to tell. `seen`: from now on all of it is. */
export async function readNews(
	evaluation: string,
	seen: boolean,
	ask: typeof fetch = fetch
): Promise<NewsRead | null> {
	try {
		const address = `/evaluations/${encodeURIComponent(evaluation)}/news${seen ? '?seen' : ''}`;
		const answer = await ask(address, { method: 'POST', keepalive: true });
		const told: unknown = answer.ok ? await answer.json() : null;
		return isTold(told) ? told : null;
	} catch {
		// Without a line there is no news to show; the next sign asks again.
		return null;
	}
}

function isTold(told: unknown): told is NewsRead {
	return (
		typeof told === 'object' &&
		told !== null &&
		'since' in told &&
		typeof told.since === 'number' &&
		'news' in told &&
		Array.isArray(told.news) &&
		told.news.every(isNews)
	);
}

/** Kinds that this page doesn't know yet are left to the next one that is loaded. */
function isNews(one: unknown): one is News {
	return (
		typeof one === 'object' && one !== null && 'kind' in one && newsKinds.some((kind) => kind === one.kind)
	);
}

/** Gives a sign while the page is looked at, and as it is left; returns what stops it. */
export function keepGivingSigns(sign: () => void, page: Document = document): () => void {
	const timer = setInterval(() => {
		if (!page.hidden) sign();
	}, SIGN_MS);
	// Comes both when the page is left and when it is looked at again.
	page.addEventListener('visibilitychange', sign);
	return () => {
		clearInterval(timer);
		page.removeEventListener('visibilitychange', sign);
	};
}
