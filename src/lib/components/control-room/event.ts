/** An act of the log as the list of events tells it: who, what, where. Never a score. */
import type { EvaluationRole } from '../../domain/evaluation.ts';
import type { Phase } from '../../domain/phase.ts';

export interface Told {
	readonly seq: number;
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly act: string;
	/** Null for somebody who isn't known any more. */
	readonly who: string | null;
	readonly area: number | null;
	readonly questions: readonly string[];
	readonly round: number | null;
	readonly early: boolean;
	/** How a blind round ended. */
	readonly outcome: string | null;
	readonly reason: string | null;
	readonly phase: Phase | null;
	/** Whom it was about. */
	readonly whom: string | null;
	readonly roles: readonly EvaluationRole[];
}

/** Acts that come by the dozen and are told as one. */
const folded: ReadonlySet<string> = new Set(['agree', 'confirm', 'allow-alone', 'abstain']);
/** Apart by no more, in milliseconds. */
const TOGETHER = 600_000;

/** Joins the same act of the same person on several questions. Latest first, in and out. */
export function foldEvents(events: readonly Told[]): Told[] {
	const out: Told[] = [];
	for (const event of events) {
		const last = out.at(-1);
		const same =
			last !== undefined &&
			folded.has(event.act) &&
			last.act === event.act &&
			last.who === event.who &&
			last.at - event.at <= TOGETHER;
		if (same) out[out.length - 1] = { ...last, questions: [...event.questions, ...last.questions] };
		else out.push(event);
	}
	return out;
}
