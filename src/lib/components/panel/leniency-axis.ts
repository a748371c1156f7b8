/** Where the marks of the leniency strip stand: percentage points round the median, the same length to both sides. */
import { layoutStrip, type StripLayout } from '../consensus/strip-layout.ts';
import type { PanelPerson } from './people.ts';

export interface LeniencyAxis {
	/** Percentage points at either end: at least five, a multiple of five. */
	readonly end: number;
	readonly layout: StripLayout;
}

/** Only those with a value are on it. */
export function leniencyAxis(
	people: readonly PanelPerson[],
	leniency: ReadonlyMap<string, number>
): LeniencyAxis {
	const values = people.map(({ user }) => Math.abs(leniency.get(user) ?? 0));
	const end = Math.max(5, 5 * Math.ceil(Math.round(1_000_000 * Math.max(0, ...values)) / 50_000));
	const marks = people.flatMap(({ user, letter, tone, own }) => {
		const value = leniency.get(user);
		if (value === undefined) return [];
		// The strip's axis runs from nothing to a max; the median is its middle.
		const x = Math.round(5_000 + (value * 100 * 5_000) / end);
		return { evaluator: user, letter, tone, own, x, counted: true, round: 1 };
	});
	return {
		end,
		layout: layoutStrip({ max: 100, marks, ghosts: [], median: 5_000, agreed: null, tolerance: null })
	};
}
