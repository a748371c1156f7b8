/** Helsingborg's two printed evaluations, and scores that print the later one. */
import type { Printed, PrintedResult } from '../../src/lib/domain/result.ts';
import type { Hundredths } from '../../src/lib/domain/score.ts';
import earlier from './helsingborg-2014.json' with { type: 'json' };
import later from './helsingborg-2017.json' with { type: 'json' };

export const helsingborg = { code: later.code, name: later.municipality } as const;

/** The whole printed table of 2017, edition se-2016. */
export const printed2017: PrintedResult = {
	questions: new Map<string, Printed>(Object.entries(later.printed.questions)),
	areas: new Map<number, Printed>(
		Object.entries(later.printed.areas).map(([area, printed]) => [Number(area), printed])
	),
	total: later.printed.total
};

/** Not the evaluators' own scores, which aren't public: one vector that prints every figure of the table. */
export const scores2017: ReadonlyMap<string, Hundredths> = new Map(Object.entries(later.unrounded.scores));

/** Area number → printed points of 2014, edition se-2010. Its questions aren't public. */
export const areas2014: ReadonlyMap<number, number> = new Map(
	Object.entries(earlier.areas).map(([area, { achieved }]) => [Number(area), achieved])
);

/** The sum of the printed areas of 2014; the total itself isn't printed in readable form. */
export const total2014: number = earlier.total;
