/** Limits on how often something may be tried, kept in this process's memory. */

export type RateLimit = {
	/** Counts one attempt of `key` at `now` (ms); false if the limit was already reached, and then it isn't counted. */
	take(key: string, now: number): boolean;
};

/** Beyond so many keys the ones unused for longest are forgotten, so that a flood of keys can't fill the memory. */
const KEYS = 20_000;

/** At most `limit` attempts per key in any `window` milliseconds. */
export function createRateLimit(limit: number, window: number, keys = KEYS): RateLimit {
	const attempts = new Map<string, readonly number[]>();
	return {
		take(key, now) {
			const recent = (attempts.get(key) ?? []).filter((at) => at > now - window);
			const allowed = recent.length < limit;
			attempts.delete(key);
			attempts.set(key, allowed ? [...recent, now] : recent);
			const [oldest] = attempts.keys();
			if (attempts.size > keys && oldest !== undefined) attempts.delete(oldest);
			return allowed;
		}
	};
}
