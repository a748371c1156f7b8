/** Where one report's numbers contradict each other or its edition; none of them is changed. */
import type { Edition } from '../../src/lib/domain/instrument.ts';
import type { ReadReport } from '../../src/lib/report/report-reading.ts';
import { reasons } from './reasons.ts';
import { rowsAgree } from './text/part-remarks.ts';
import { sumOf } from './text/total.ts';

export interface Contradiction {
	/** Null: of the total. */
	readonly area: number | null;
	/** Null: of the area's sum. */
	readonly question: string | null;
	readonly reason: string;
}

/** An edition that isn't known, or whose areas aren't public, asks for the areas that the report tells. */
export function contradictionsOf(
	{ total, areas }: ReadReport,
	edition: Edition | undefined
): readonly Contradiction[] {
	const sum = areas.length === 0 ? null : sumOf(areas, edition?.areas.length || areas.length);
	const questions = new Map(
		(edition?.areas ?? []).flatMap((area) => area.questions.map(({ id, max }) => [id, max] as const))
	);
	return [
		...(total !== null && sum !== null && total !== sum
			? [{ area: null, question: null, reason: reasons.totalDiffers(total, sum) }]
			: []),
		...areas.flatMap((area): Contradiction[] => [
			...area.questions.flatMap(({ id, max }) => {
				const known = questions.get(id);
				return max === null || known === undefined || max === known
					? []
					: [{ area: area.number, question: id, reason: reasons.maxDiffers(id, max, known) }];
			}),
			...(rowsAgree(area)
				? []
				: [{ area: area.number, question: null, reason: reasons.rowsDiffer(area.number) }])
		])
	];
}
