/** How far scores may lie apart: whole points for small questions, a share of max for large ones. */
import type { Tolerance } from '../evaluation.ts';
import type { Hundredths } from '../score.ts';

/** 10 and 20 percent of max: R ≤ 20 % keeps r_WG ≥ .76 and R ≤ 10 % keeps it ≥ .94 for two to six evaluators. */
export const ordinaryTolerance: Tolerance = { a: 10, b: 20 };

/** Never below one point, so that whole-point scoring can be near at all. */
const least: Hundredths = 100;

/** tolA and tolB of a question in hundredths of a point; `max` in whole points. */
export function tolerances(
	max: number,
	{ a, b }: Tolerance
): { readonly a: Hundredths; readonly b: Hundredths } {
	return { a: Math.max(least, a * max), b: Math.max(least, b * max) };
}
