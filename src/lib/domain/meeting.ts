/** A calibration meeting that is under way: who leads it, and where in the agenda that person is. */
import type { UserId } from './evaluation.ts';

export interface Meeting {
	readonly facilitator: UserId;
	/** Milliseconds since 1970. */
	readonly startedAt: number;
	/** The question that is taken up; null at the agenda. */
	readonly question: string | null;
	/** When the facilitator came there. */
	readonly since: number;
	/** The projector shows letters for names. */
	readonly letters: boolean;
}
