/** What one question's score makes of its area and of the total, the others being what they count as so far. */
import type { Edition } from '../instrument.ts';
import { findArea, findQuestion } from '../instrument.ts';
import { areaInterval, totalInterval } from '../interval.ts';
import type { Interval, Panels } from '../interval.ts';
import { partialArea, partialTotal } from '../result.ts';
import type { Scores } from '../result.ts';
import type { Hundredths } from '../score.ts';

/** Of the opened areas alone: what isn't opened is in neither. */
export interface SoFar {
	/** What each question counts as: the agreed score, else the median. */
	readonly settled: Scores;
	/** What each question's panel holds; an agreed question holds one score. */
	readonly panels: Panels;
}

/** Printed whole points, with how far the other questions' panels could take them. */
export interface Effect {
	readonly x: Hundredths;
	readonly area: number;
	readonly areaRange: Interval;
	readonly total: number;
	readonly totalRange: Interval;
}

/** Throws a RangeError for a question that the edition hasn't got. */
export function effectOf(edition: Edition, question: string, x: Hundredths, soFar: SoFar): Effect {
	const area = findArea(edition, findQuestion(edition, question)?.area ?? 0);
	if (area === undefined) throw new RangeError(`no question ${question}`);
	const settled = new Map(soFar.settled).set(question, x);
	const panels = new Map(soFar.panels).set(question, [x]);
	return {
		x,
		area: partialArea(area, settled).printed.achieved,
		areaRange: areaInterval(area, panels),
		total: partialTotal(edition, settled).achieved,
		totalRange: totalInterval(edition, panels)
	};
}
