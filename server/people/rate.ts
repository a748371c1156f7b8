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

export type Crowd = {
	/** Takes one of the key's places; how to leave it, or null when all are taken. */
	enter(key: string): (() => void) | null;
};

/** At most `limit` at once per key. */
export function createCrowd(limit: number): Crowd {
	const inside = new Map<string, number>();
	return {
		enter(key) {
			const there = inside.get(key) ?? 0;
			if (there >= limit) return null;
			inside.set(key, there + 1);
			let left = false;
			return () => {
				if (left) return;
				left = true;
				const now = (inside.get(key) ?? 1) - 1;
				if (now === 0) inside.delete(key);
				else inside.set(key, now);
			};
		}
	};
}
