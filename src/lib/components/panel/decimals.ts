/** Figures of statistics: a fixed number of decimals, as the language writes them. */
import type { NumberWords } from '../../words/numbers.ts';

/** `0,85`; a minus that is one, and no minus before what rounds to nothing. */
export function decimals(value: number, places: number, { points }: Pick<NumberWords, 'points'>): string {
	const written = Math.abs(value).toFixed(places);
	const minus = value < 0 && Number(written) !== 0 ? '\u2212' : '';
	// The language's decimal sign is what half a point is written with.
	const [, sign = ','] = /0(.)5/.exec(points(50)) ?? [];
	return minus + written.replace('.', sign);
}
