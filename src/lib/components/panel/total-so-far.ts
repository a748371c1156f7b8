/** What the opened areas come to so far. Sealed areas are not in it, and nothing of them is. */
import { totalInterval, type Interval } from '../../domain/interval.ts';
import type { Edition } from '../../domain/instrument.ts';
import { partialTotal } from '../../domain/result.ts';
import { panels, settledScores, type AreaReading } from '../workspace/area-reading.ts';

export interface TotalSoFar {
	/** Printed whole points of the opened areas, and their max. */
	readonly achieved: number;
	readonly max: number;
	/** Opened areas. */
	readonly areas: number;
	/** Questions of opened areas without a score to count. */
	readonly uncounted: number;
	readonly interval: Interval;
}

/** Null while nothing is opened. */
export function totalSoFar(edition: Edition, areas: readonly AreaReading[]): TotalSoFar | null {
	const opened = areas.filter(({ standing }) => standing.opened !== null);
	if (opened.length === 0) return null;
	const questions = opened.flatMap((reading) => reading.questions);
	const { achieved, scored } = partialTotal(edition, settledScores(questions));
	return {
		achieved,
		max: opened.reduce((sum, { area }) => sum + area.max, 0),
		areas: opened.length,
		uncounted: questions.length - scored,
		interval: totalInterval(edition, panels(questions))
	};
}
