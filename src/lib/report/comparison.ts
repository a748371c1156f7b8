/** What other municipalities got by the same edition, as the report shows it beside its own. */
import { printedMean } from '../domain/rounding.ts';
import { isCount, isShaped, isText } from '../document/json.ts';

/** Below this no mean and no distribution is shown: a handful says more of the few than of the many. */
export const FEWEST = 5;

export interface Comparison {
	/** The edition of all of them. */
	readonly edition: string;
	/** The first and the last year of the results it rests on. */
	readonly from: number;
	readonly to: number;
	/** How many results have a total; at least `FEWEST`. */
	readonly n: number;
	/** Half up from the mean of the printed totals: whole points. Averaged by itself, not the sum of the areas' means. */
	readonly mean: number;
	/** Areas whose printed points are known from at least `FEWEST`; `mean` in whole points, half up. */
	readonly areas: readonly { readonly number: number; readonly mean: number; readonly n: number }[];
	/** The printed totals in rising order, without names. */
	readonly totals: readonly number[];
}

/** A published result, as much of it as is compared. */
export interface ComparedResult {
	/** The code is null outside Sweden. */
	readonly municipality: { readonly code: string | null; readonly name: string };
	readonly year: number;
	/** Printed whole points; null where not known, and then nothing of it is compared. */
	readonly total: number | null;
	/** Area → printed whole points; may lack areas. */
	readonly areas: ReadonlyMap<number, number>;
}

/** What is compared with them. */
export interface ComparedWith {
	readonly municipality: { readonly code: string; readonly name: string };
	readonly year: number;
	readonly edition: string;
}

/**
 * The means of results by the same edition up to the evaluation's year, without the municipality's own of that year and those of
 * municipalities without a code, which anybody can make up; null below `FEWEST`. Of several results of one municipality and year the first counts.
 */
export function comparisonAmong(
	results: readonly ComparedResult[],
	{ municipality, year, edition }: ComparedWith
): Comparison | null {
	const own = placeOf({ municipality, year });
	const others = new Map<string, ComparedResult & { readonly total: number }>();
	for (const result of results) {
		const { total } = result;
		const place = placeOf(result);
		if (
			total === null ||
			result.municipality.code === null ||
			result.year > year ||
			place === own ||
			others.has(place)
		)
			continue;
		others.set(place, { ...result, total });
	}
	const among = [...others.values()];
	const totals = among.map(({ total }) => total).toSorted((a, b) => a - b);
	const mean = printedMean(totals);
	if (totals.length < FEWEST || mean === null) return null;
	const years = among.map((result) => result.year);
	return {
		edition,
		from: Math.min(...years),
		to: Math.max(...years),
		n: totals.length,
		mean,
		areas: meansOf(among),
		totals
	};
}

function meansOf(results: readonly ComparedResult[]): Comparison['areas'] {
	const points = results.flatMap(({ areas }) => [...areas]);
	const byArea = [...Map.groupBy(points, ([number]) => number)].toSorted(([a], [b]) => a - b);
	return byArea.flatMap(([number, known]) => {
		const mean = printedMean(known.map(([, achieved]) => achieved));
		return mean === null || known.length < FEWEST ? [] : [{ number, mean, n: known.length }];
	});
}

/** One municipality in one year. */
function placeOf({
	municipality: { code, name },
	year
}: Pick<ComparedResult, 'municipality' | 'year'>): string {
	return `${code ?? name}:${year}`;
}

/** Strictly, as it is kept. */
export function isComparison(value: unknown): value is Comparison {
	return isShaped(value, {
		edition: isText,
		from: isCount,
		to: isCount,
		n: isCount,
		mean: isCount,
		areas: isMeans,
		totals: isCounts
	});
}

const isCounts = (value: unknown): value is number[] => Array.isArray(value) && value.every(isCount);
const isMeans = (value: unknown): value is Comparison['areas'] =>
	Array.isArray(value) &&
	value.every((area) => isShaped(area, { number: isCount, mean: isCount, n: isCount }));
