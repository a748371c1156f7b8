/** Limits on how often something may be tried, kept in this process's memory. */

export type RateLimit = {
	/** Counts one attempt of `key` at `now` (ms); false if the limit was already reached, and then it isn't counted. */
	take(key: string, now: number): boolean;
};

/** Beyond this the oldest are forgotten, so that a flood of keys can't fill the memory. */
const KEYS = 20_000;

/** At most `limit` attempts per key in any `window` milliseconds. */
export function createRateLimit(limit: number, window: number): RateLimit {
	const attempts = new Map<string, number[]>();
	return {
		take(key, now) {
			const recent = (attempts.get(key) ?? []).filter((at) => at > now - window);
			attempts.delete(key);
			attempts.set(key, recent);
			if (attempts.size > KEYS)
				for (const oldest of attempts.keys()) {
					attempts.delete(oldest);
					break;
				}
			if (recent.length >= limit) return false;
			recent.push(now);
			return true;
		}
	};
}
