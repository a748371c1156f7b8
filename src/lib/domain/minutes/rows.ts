/** What minutes are put together from: rows of what was done, and the scores that were opened. */
import type { Agreement, Confirmation, Evaluation, UserId } from '../evaluation.ts';
import type { Parking } from '../parking.ts';
import type { ScoreAt } from '../consensus/round-panel.ts';
import type { Hundredths } from '../score.ts';

export interface HandedInAt {
	readonly question: string;
	readonly user: UserId;
	readonly round: number;
	readonly x: Hundredths;
}

export interface BlindRoundRow {
	readonly question: string;
	readonly n: number;
	readonly opened: { readonly at: number; readonly by: UserId };
	readonly closed: {
		readonly at: number;
		readonly by: UserId;
		readonly outcome: 'complete' | 'early' | 'cancelled';
		readonly reason: string | null;
	} | null;
}

export interface MinutesRows {
	readonly evaluation: Evaluation;
	/** Those that were shown to the team when they were opened. */
	readonly revealed: readonly HandedInAt[];
	/** The scores as they stand. */
	readonly latest: readonly ScoreAt[];
	readonly rounds: readonly BlindRoundRow[];
	readonly parkings: readonly Parking[];
	/** All agreements of each question, the oldest first. */
	readonly agreements: ReadonlyMap<string, readonly Agreement[]>;
	/** By agreement, then by person. */
	readonly confirmations: ReadonlyMap<string, ReadonlyMap<UserId, Confirmation>>;
	readonly meetings: readonly { readonly from: number; readonly to: number | null; readonly by: UserId }[];
	/** Also of those who have left. */
	readonly names: ReadonlyMap<UserId, string>;
}
