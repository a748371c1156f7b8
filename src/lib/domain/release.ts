/** Releases: drafts that the municipality reads and comments on, with a deadline in working days. */
import type { UserId } from './evaluation.ts';
import { addWorkingDays, swedishDay, workingDaysUntil, type Day } from './working-days.ts';

export interface Extension {
	readonly deadline: Day;
	readonly reason: string;
	readonly by: UserId;
	/** Times in milliseconds since 1970. */
	readonly at: number;
}

export interface Withdrawal {
	readonly reason: string;
	readonly by: UserId;
	readonly at: number;
}

export interface Release {
	readonly id: string;
	readonly evaluation: string;
	/** 1, 2, 3 … within the evaluation. */
	readonly n: number;
	/** The number of the version that it is. */
	readonly version: number;
	readonly by: UserId;
	readonly at: number;
	readonly workingDays: number;
	/** As it was set at the release. */
	readonly firstDeadline: Day;
	/** As it is after the latest extension; the whole day counts. */
	readonly deadline: Day;
	/** The earliest first. */
	readonly extensions: readonly Extension[];
	/** Why it was released before everybody on the team had read it through; null where all had. */
	readonly unread: string | null;
	readonly withdrawn: Withdrawal | null;
}

/** How long the municipality has where nothing else is said, and at most, in working days. */
export const DEADLINE_DAYS = 10;
export const MOST_DAYS = 60;

/** The release that is out; at most one is. */
export function standingRelease<R extends Pick<Release, 'withdrawn'>>(releases: readonly R[]): R | null {
	return releases.find(({ withdrawn }) => withdrawn === null) ?? null;
}

/** `days`: 1…MOST_DAYS. */
export function deadlineAfter(at: number, days: number): Day {
	return addWorkingDays(swedishDay(at), days);
}

export interface TimeLeft {
	/** Working days after today, up to and including the deadline. */
	readonly days: number;
	readonly over: boolean;
}

export function timeLeft({ deadline }: Pick<Release, 'deadline'>, now: number): TimeLeft {
	const today = swedishDay(now);
	return { days: workingDaysUntil(today, deadline), over: today > deadline };
}
