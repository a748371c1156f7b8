/** What a profile draws: a report's areas, or those of an evaluation that goes on. */
import type { Words } from '../../words/words.ts';
import type { Report } from '../report.ts';

export interface ProfileRow {
	readonly number: number;
	readonly title: string;
	/** Whole points. */
	readonly max: number;
	/** Printed whole points; null where there is nothing to show, and then nothing else of the row is. */
	readonly points: number | null;
	/** Why there are no points, in a few words. */
	readonly without: string;
	/** Printed whole points of others, and of the earlier evaluation; null where not known or not comparable. */
	readonly mean: number | null;
	readonly earlier: number | null;
	/** The panel's lowest and highest, whole points; only of an evaluation that goes on. */
	readonly interval: { readonly lowest: number; readonly highest: number } | null;
}

export interface Profile {
	readonly municipality: string;
	readonly year: number;
	readonly rows: readonly ProfileRow[];
	/** What the means rest on: the fewest and the most results of an area, the first and the last year. */
	readonly base: {
		readonly fewest: number;
		readonly most: number;
		readonly from: number;
		readonly to: number;
	} | null;
	readonly earlierYear: number | null;
}

/** The profile of a report; the words are those that its areas without a sum are told in. */
export function profileOf(report: Report, { reportCharts }: Words): Profile {
	const { municipality, year, areas, comparison, earlier } = report;
	const means = new Map(comparison?.areas.map((area) => [area.number, area.mean]));
	const before = new Map(earlier?.areas.map((area) => [area.number, area.achieved]));
	const bases = comparison?.areas.map(({ n }) => n) ?? [];
	return {
		municipality: municipality.name,
		year,
		rows: areas.map(({ number, title, max, sum, questions }) => ({
			number,
			title,
			max,
			points: sum?.achieved ?? null,
			without: reportCharts.noSum(questions.filter(({ printed }) => printed === null).length),
			mean: means.get(number) ?? null,
			earlier: before.get(number) ?? null,
			interval: null
		})),
		base:
			comparison === null || bases.length === 0
				? null
				: {
						fewest: Math.min(...bases),
						most: Math.max(...bases),
						from: comparison.from,
						to: comparison.to
					},
		earlierYear: earlier !== null && before.size > 0 ? earlier.report.year : null
	};
}
