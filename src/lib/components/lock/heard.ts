/** What has happened to the lock since it was last looked at, to be read out once. */
import type { TeamFacts } from '../../live/team-facts.ts';

/** `open`: nothing is locked or announced. */
export type LockStanding = 'open' | 'announced' | 'locked';
export type Heard = 'announced' | 'called-off' | 'locked' | 'unlocked';

export function standingOf({
	evaluation,
	countdown
}: Pick<TeamFacts, 'evaluation' | 'countdown'>): LockStanding {
	if (evaluation.phase === 'locked' || evaluation.phase === 'published') return 'locked';
	return countdown === null ? 'open' : 'announced';
}

/** Null for nothing new; who arrives (`before` null) hears only of a lock that is about to come. */
export function heardOf(before: LockStanding | null, now: LockStanding): Heard | null {
	if (before === now) return null;
	if (now === 'announced') return 'announced';
	if (before === null) return null;
	if (now === 'locked') return 'locked';
	return before === 'locked' ? 'unlocked' : 'called-off';
}
