/** What `npm run import` prints of a file of scores: points alone, of nobody and no year. */
import type { EarlierPoints } from '../../../src/lib/report/earlier-report.ts';
import type { ReadReport } from '../../../src/lib/report/report-reading.ts';
import { noPoints } from '../text/points-row.ts';
import { isCount, isShaped, orNull } from '../../../src/lib/document/json.ts';

const points = { achieved: orNull(isCount), max: orNull(isCount), percent: orNull(isCount) };

export const isPoints = (value: unknown): value is EarlierPoints => isShaped(value, points);

/** An object whose keys are of a form and whose values are all of a kind. */
export function recordOf<T>(form: RegExp, is: (value: unknown) => value is T) {
	return (value: unknown): value is Readonly<Record<string, T>> =>
		typeof value === 'object' &&
		value !== null &&
		!Array.isArray(value) &&
		Object.entries(value).every(([key, one]) => form.test(key) && is(one));
}

export const areaKey = /^\d{1,2}$/;
export const questionKey = /^\d{1,2}\.\d{1,2}$/;

/** Null for JSON of another form. */
export function printedResultIn(value: unknown): readonly ReadReport[] | null {
	const read = isShaped(value, {
		questions: recordOf(questionKey, isPoints),
		areas: recordOf(areaKey, isPoints),
		total: isCount
	})
		? value
		: null;
	if (read === null) return null;
	const areas = areaNumbers(read.areas, read.questions).map((number) => ({
		number: Number(number),
		title: null,
		...(read.areas[number] ?? noPoints),
		headings: [],
		texts: { general: [], strengths: [], improvements: [] },
		questions: questionsOf(read.questions, number)
	}));
	return [{ municipality: null, year: null, edition: null, total: read.total, areas }];
}

/** The areas that are told, and those of which questions are. */
export function areaNumbers(
	areas: Readonly<Record<string, unknown>>,
	questions: Readonly<Record<string, unknown>>
): string[] {
	const told = [...Object.keys(areas), ...Object.keys(questions).map((id) => id.split('.')[0] ?? '')];
	return [...new Set(told)].toSorted((a, b) => Number(a) - Number(b));
}

export function questionsOf(questions: Readonly<Record<string, EarlierPoints>>, area: string) {
	return Object.entries(questions)
		.filter(([id]) => id.startsWith(`${area}.`))
		.map(([id, sum]) => ({ id, text: null, ...sum }));
}
