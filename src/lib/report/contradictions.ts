/** What a report says that doesn't go together. Told, never mended: the report may have said so. */
import type { EarlierArea, EarlierPoints, EarlierReport } from './earlier-report.ts';

export type Contradiction =
	/** The areas' points are `sum`, the total another. */
	| { readonly of: 'total'; readonly told: number; readonly sum: number }
	/** `rounding`: no more than rounding of the rows can make. */
	| {
			readonly of: 'area';
			readonly area: number;
			readonly told: number;
			readonly sum: number;
			readonly rounding: boolean;
	  }
	/** The percent isn't what the points are of the maximum. */
	| {
			readonly of: 'percent';
			readonly area: number;
			readonly question: string | null;
			readonly told: number;
			readonly percent: number;
	  }
	/** The maximum isn't the edition's. */
	| {
			readonly of: 'max';
			readonly area: number;
			readonly question: string | null;
			readonly told: number;
			readonly max: number;
	  };

/** An edition's maxima. */
export interface KnownPoints {
	readonly areas: readonly {
		readonly number: number;
		readonly max: number;
		readonly questions: readonly { readonly id: string; readonly max: number }[];
	}[];
}

export function contradictionsIn({ total, areas }: EarlierReport, edition: KnownPoints): Contradiction[] {
	const found: Contradiction[] = [];
	const sum = sumOf(areas, edition.areas.length);
	if (total !== null && sum !== null && sum !== total) found.push({ of: 'total', told: total, sum });
	return [...found, ...areas.flatMap((area) => contradictionsInArea(area, edition))];
}

function contradictionsInArea(area: EarlierArea, edition: KnownPoints): Contradiction[] {
	const { number, achieved, questions } = area;
	const known = edition.areas.find((one) => one.number === number);
	const found = ofPoints(area, number, null, known?.max);
	const sum = sumOf(questions, known?.questions.length ?? 0);
	if (achieved !== null && sum !== null && sum !== achieved) {
		const rounding = Math.abs(sum - achieved) <= questions.length / 2;
		found.push({ of: 'area', area: number, told: achieved, sum, rounding });
	}
	for (const question of questions) {
		const max = known?.questions.find(({ id }) => id === question.id)?.max;
		found.push(...ofPoints(question, number, question.id, max));
	}
	return found;
}

/** Null unless all are there with their points. */
function sumOf(rows: readonly EarlierPoints[], all: number): number | null {
	if (rows.length === 0 || rows.length < all) return null;
	const points = rows.flatMap(({ achieved }) => achieved ?? []);
	return points.length === rows.length ? points.reduce((sum, x) => sum + x, 0) : null;
}

function ofPoints(
	{ achieved, max, percent }: EarlierPoints,
	area: number,
	question: string | null,
	edition: number | undefined
): Contradiction[] {
	const found: Contradiction[] = [];
	if (max !== null && edition !== undefined && max !== edition)
		found.push({ of: 'max', area, question, told: max, max: edition });
	const most = max ?? edition ?? null;
	if (achieved === null || percent === null || most === null || most === 0) return found;
	// Reports print the percent of points that they have rounded as well as of points that they haven't.
	const [low, high] = [((achieved - 0.5) / most) * 100 - 0.5, ((achieved + 0.5) / most) * 100 + 0.5];
	if (percent < low || percent > high)
		found.push({
			of: 'percent',
			area,
			question,
			told: percent,
			percent: Math.round((achieved / most) * 100)
		});
	return found;
}
