/** The minutes of calibration: what was decided, by whom, why and when. Put together from rows, never written by hand. */
import type { AbstentionKind } from '../evaluation.ts';
import type { Printed } from '../result.ts';
import type { Hundredths } from '../score.ts';
import type { MinutesEvent } from './events.ts';

export const MINUTES_FORMAT = 'samsyn-minutes-1';

/** People by key: evaluators A, B, … in the order of their seats, others P1, P2, … */
export interface MinutesPerson {
	readonly key: string;
	/** Null where letters are wished for names. */
	readonly name: string | null;
	/** Whether the person leads; and whether they are still on the team. */
	readonly lead: boolean;
	readonly evaluator: boolean;
	readonly present: boolean;
}

/** The scores of one round, or the latest where they differ from those of the last round. */
export interface MinutesRound {
	readonly round: number | 'latest';
	readonly scores: readonly {
		readonly who: string;
		readonly x: Hundredths;
		/** False of who has left or abstains: shown, and in no median. */
		readonly counted: boolean;
	}[];
	/** Of those that count. */
	readonly median: Hundredths | null;
	/** R in percent of max. */
	readonly spread: number | null;
}

export interface MinutesQuestion {
	readonly question: string;
	readonly text: string;
	/** Whole points. */
	readonly max: number;
	readonly area: number;
	/** Round 1 first, as it was handed in. */
	readonly rounds: readonly MinutesRound[];
	/** The agreement that stands. */
	readonly agreed: Hundredths | null;
	/** Who was to confirm it and hasn't. */
	readonly awaiting: readonly string[];
	readonly abstained: readonly { readonly who: string; readonly kind: AbstentionKind }[];
	/** The lead let one score be enough. */
	readonly alone: boolean;
	/** In the order of time. */
	readonly events: readonly MinutesEvent[];
}

export interface MinutesArea {
	readonly number: number;
	readonly title: string;
	/** Null while it is sealed: then nothing else of it is here. */
	readonly opened: {
		readonly at: number;
		readonly by: string;
		readonly early: boolean;
		readonly reason: string | null;
	} | null;
	/** How many of its questions have a standing agreement. */
	readonly agreed: number;
	readonly questions: number;
	/** As printed; null until all of them have. */
	readonly sum: Printed | null;
	readonly max: number;
}

export interface Minutes {
	readonly format: typeof MINUTES_FORMAT;
	readonly municipality: { readonly code: string; readonly name: string };
	readonly year: number;
	readonly edition: string;
	/** In percent of max. */
	readonly tolerance: { readonly a: number; readonly b: number };
	/** Milliseconds since 1970: when the last thing in it was done; 0 while there is nothing. */
	readonly until: number;
	readonly people: readonly MinutesPerson[];
	readonly meetings: readonly {
		readonly from: number;
		readonly to: number | null;
		readonly by: string;
	}[];
	readonly areas: readonly MinutesArea[];
	/** Of opened areas: first those that something was done to, in the order it began; then the others as printed. */
	readonly questions: readonly MinutesQuestion[];
	readonly total: {
		/** The sum of the printed areas; null until every question is agreed. */
		readonly achieved: number | null;
		readonly max: number;
		readonly agreed: number;
		readonly questions: number;
	};
}
