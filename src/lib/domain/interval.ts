/** What the panel's disagreement is worth: area and total if every question took its lowest or its highest score. */
import type { Area, Edition } from './instrument.ts';
import { partialArea } from './result.ts';
import type { Hundredths } from './score.ts';

/** Printed whole points. */
export interface Interval {
	readonly lowest: number;
	readonly highest: number;
}

/** Of each question, the scores that count. A question without any isn't counted. */
export type Panels = ReadonlyMap<string, readonly Hundredths[]>;

export function areaInterval(area: Area, panels: Panels): Interval {
	return {
		lowest: partialArea(area, each(panels, Math.min)).printed.achieved,
		highest: partialArea(area, each(panels, Math.max)).printed.achieved
	};
}

/** Sums the printed areas, as the total does. */
export function totalInterval(edition: Edition, panels: Panels): Interval {
	const areas = edition.areas.map((area) => areaInterval(area, panels));
	return {
		lowest: areas.reduce((sum, { lowest }) => sum + lowest, 0),
		highest: areas.reduce((sum, { highest }) => sum + highest, 0)
	};
}

function each(panels: Panels, pick: (...values: number[]) => number): Map<string, Hundredths> {
	const picked = new Map<string, Hundredths>();
	for (const [question, scores] of panels) if (scores.length > 0) picked.set(question, pick(...scores));
	return picked;
}
