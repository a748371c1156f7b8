/** How far one person has come in one area, as ticks. Pure; knows that something is scored, never what. */
import { questionStanding } from '../../domain/assigned.ts';
import type { Evaluation, UserId } from '../../domain/evaluation.ts';
import type { AreaProgress } from '../../live/team-facts.ts';
import type { Tick } from '../score/TickRow.svelte';
import type { AreaReading } from '../workspace/area-reading.ts';

export interface ProgressCellContent {
	readonly scored: number;
	/** Questions that are the person's to score. */
	readonly of: number;
	readonly abstained: number;
	readonly handedIn: boolean;
	readonly ticks: readonly Tick[];
}

/** One's own scoring is known at once from the sheet, others' as the server has counted it. */
export function cellOf(
	user: UserId,
	{ area, standing, unscored, questions }: AreaReading,
	evaluation: Evaluation,
	progress: readonly AreaProgress[],
	me: UserId
): ProgressCellContent {
	const abstained = area.questions.filter(({ id }) =>
		questionStanding(evaluation, id).abstained.has(user)
	).length;
	const of = area.questions.length - abstained;
	const row = progress.find((one) => one.area === area.number && one.user === user);
	const mine = user === me && standing.opened === null;
	const counted = mine ? questions.filter((one) => one.isMine).length - unscored.length : (row?.scored ?? 0);
	const handedIn = of > 0 && (row?.handedIn ?? false);
	const scored = handedIn ? of : Math.min(counted, of);
	const ticks = [
		...Array.from({ length: of }, (_, place): Tick => (place < scored ? 'done' : 'open')),
		...Array.from({ length: abstained }, (): Tick => 'abstained')
	];
	return { scored, of, abstained, handedIn, ticks };
}
