/** Acts of the log as the list of events shows them. */
import type { Told } from '../../domain/event.ts';

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
