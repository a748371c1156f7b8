/** The time between announcing a lock and locking, in which people finish their sentence. */
import type { UserId } from './evaluation.ts';

export interface Countdown {
	readonly by: UserId;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** When it has run out; milliseconds since 1970. */
	readonly locksAt: number;
}

/** What a lead chooses among, in seconds; the first unless told otherwise. */
export const countdownSeconds = [60, 10, 300] as const;
export type CountdownSeconds = (typeof countdownSeconds)[number];

/** How long one that has run out can still be locked by, in milliseconds. */
export const COUNTDOWN_GOOD_MS = 10 * 60_000;

export type CountdownState = 'none' | 'running' | 'over' | 'stale';

/** `stale`: as if there were none. */
export function countdownState(countdown: Countdown | null, now: number): CountdownState {
	if (countdown === null) return 'none';
	if (now < countdown.locksAt) return 'running';
	return now < countdown.locksAt + COUNTDOWN_GOOD_MS ? 'over' : 'stale';
}
