/** What the server tells a member of the team about an evaluation, besides the documents. Never a score. */
import type { Evaluation, UserId } from '../domain/evaluation.ts';

/** Round 1 of one evaluator in one area. */
export interface AreaProgress {
	readonly user: UserId;
	readonly area: number;
	readonly scored: number;
	/** Questions that are the person's to score. */
	readonly of: number;
	readonly handedIn: boolean;
}

/** Told as what is left, so that nobody's clock has to be right. */
export interface CountdownTold {
	readonly by: UserId;
	/** Milliseconds; 0 when it has run out. */
	readonly left: number;
}

export interface TeamFacts {
	readonly me: UserId;
	readonly evaluation: Evaluation;
	/** Names of the rooms, epoch included; no sheet for who doesn't score. */
	readonly rooms: { readonly evaluation: string; readonly sheet: string | null };
	readonly progress: {
		readonly areas: readonly AreaProgress[];
		/** Question whose round is sealed → who has scored it. */
		readonly scoredBy: Readonly<Record<string, readonly UserId[]>>;
	};
	/** The number of the latest act in the evaluation's log: as long as it is the same, no comment has come. */
	readonly lastAct: number;
	/** A lock that has been announced; null while none is. */
	readonly countdown: CountdownTold | null;
	/** Individual scores and texts are made up, as in the demo. */
	readonly fictional: boolean;
}
