/** For how long notes and names of interviews are kept after the lock, and the day on which they are deleted. */
import type { UserId } from './evaluation.ts';
import { swedishDay, type Day } from './working-days.ts';

/** Where nobody has decided otherwise. */
export const DEFAULT_DAYS = 90;
/** At most a year: what was promised to those who were interviewed is that it goes. */
export const MOST_DAYS = 365;

export interface Retention {
	readonly days: number;
	/** Null where nobody has decided: the default holds. */
	readonly decided: { readonly by: UserId; readonly at: number; readonly reason: string } | null;
}

export function isRetention(days: number): boolean {
	return Number.isInteger(days) && days >= 0 && days <= MOST_DAYS;
}

const DAY_MS = 86_400_000;

/** By Swedish time: so many days after the day of the lock. */
export function erasureDay(lockedAt: number, days: number): Day {
	const start = Date.parse(`${swedishDay(lockedAt)}T00:00:00Z`);
	return new Date(start + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whether the day has come. */
export function isErasureDue(lockedAt: number, days: number, now: number): boolean {
	return swedishDay(now) >= erasureDay(lockedAt, days);
}
