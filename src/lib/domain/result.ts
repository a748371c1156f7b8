/** Points as printed: the one arithmetic of screen, server and report. */
import { questionsOf } from './instrument.ts';
import type { Area, Edition } from './instrument.ts';
import { halfUp, printedPercent, printedPoints } from './rounding.ts';
import type { Hundredths } from './score.ts';

/** One printed row: Uppnått, Max, Procent. */
export interface Printed {
	/** Whole points, half up from the unrounded score. */
	readonly achieved: number;
	/** Whole points. */
	readonly max: number;
	/** Whole percent of max, half up from the unrounded score. */
	readonly percent: number;
}

export interface PrintedResult {
	readonly questions: ReadonlyMap<string, Printed>;
	readonly areas: ReadonlyMap<number, Printed>;
	/** The sum of the printed areas, not the rounded sum of the scores. */
	readonly total: number;
}

export type Scores = ReadonlyMap<string, Hundredths>;

/** A live sum: what is scored so far. What is missing isn't counted and isn't zero. */
export interface PartialSum {
	/** Unrounded, hundredths of a point. */
	readonly sum: Hundredths;
	readonly printed: Printed;
	readonly scored: number;
	readonly questions: number;
}

/** Prints a whole evaluation. A question without a score throws a RangeError: print those by `partialArea`. */
export function printResult(edition: Edition, scores: Scores): PrintedResult {
	const questions = new Map<string, Printed>();
	for (const { id, max } of questionsOf(edition)) {
		const x = scores.get(id);
		if (x === undefined) throw new RangeError(`question ${id} has no score`);
		questions.set(id, printed(x, max));
	}
	const areas = new Map(edition.areas.map((area) => [area.number, partialArea(area, scores).printed]));
	return { questions, areas, total: sumOf([...areas.values()].map(({ achieved }) => achieved)) };
}

/** One question's row; `max` in whole points. */
export function printed(x: Hundredths, max: number): Printed {
	return { achieved: printedPoints(x), max, percent: printedPercent(x, max) };
}

/** An area's sum of the scores there are. Max is the whole area's. */
export function partialArea(area: Area, scores: Scores): PartialSum {
	const known = area.questions.map(({ id }) => scores.get(id)).filter((x) => x !== undefined);
	const sum = sumOf(known);
	return { sum, printed: printed(sum, area.max), scored: known.length, questions: area.questions.length };
}

/** The sum of the printed areas, of the scores there are; percent of the edition's total. */
export function partialTotal(edition: Edition, scores: Scores): Printed & { readonly scored: number } {
	const areas = edition.areas.map((area) => partialArea(area, scores));
	const achieved = sumOf(areas.map((area) => area.printed.achieved));
	return {
		achieved,
		max: edition.maxTotal,
		percent: halfUp(100 * achieved, edition.maxTotal),
		scored: sumOf(areas.map(({ scored }) => scored))
	};
}

/** Whether the printed questions add up to the printed area. If not, a footnote on rounding is due. */
export function addsUp(area: Area, scores: Scores): boolean {
	const points = area.questions.map(({ id }) => printedPoints(scores.get(id) ?? 0));
	return sumOf(points) === partialArea(area, scores).printed.achieved;
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
