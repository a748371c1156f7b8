/** Which questions the coverage shows. */
import { hasGap, isThin, type AreaCoverage } from '$lib/domain/coverage.ts';

export const filters = ['all', 'gaps', 'thin'] as const;
export type Filter = (typeof filters)[number];

const kept = { all: () => true, gaps: hasGap, thin: isThin } as const;

/** An area of which nothing is shown is left out; what it comes to is said of all its questions. */
export function shownOf(areas: readonly AreaCoverage[], filter: Filter): AreaCoverage[] {
	return areas
		.map((area) => ({ ...area, questions: area.questions.filter((one) => kept[filter](one)) }))
		.filter(({ questions }) => questions.length > 0);
}

export function countOf(areas: readonly AreaCoverage[], filter: Filter): number {
	return shownOf(areas, filter).reduce((sum, { questions }) => sum + questions.length, 0);
}
