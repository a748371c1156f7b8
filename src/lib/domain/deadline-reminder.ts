/** When people are reminded that a review's last day draws near. */
import type { Release } from './release.ts';
import { swedishDay, workingDaysUntil } from './working-days.ts';

/** From how many working days before the last day on. */
export const REMINDER_DAYS = 3;

/**
 * Whether the reminder of the release's last day is due: never on the day that the last day was set, nor after it.
 * `now`: milliseconds since 1970.
 */
export function isReminderDue(
	release: Pick<Release, 'at' | 'deadline' | 'withdrawn'> & {
		readonly extensions: readonly { readonly at: number }[];
	},
	now: number
): boolean {
	const today = swedishDay(now);
	const set = swedishDay(release.extensions.at(-1)?.at ?? release.at);
	if (release.withdrawn !== null || today > release.deadline || today <= set) return false;
	return workingDaysUntil(today, release.deadline) <= REMINDER_DAYS;
}
