/** The five groups that an evaluation usually meets, and which questions each has most to say about. */
import type { Edition } from './instrument.ts';

export const interviewGroups = ['majority', 'opposition', 'leaders', 'units', 'unions'] as const;
export type InterviewGroup = (typeof interviewGroups)[number];

/** By area. Together they cover every area, and most of them from two sides. */
const areas: Readonly<Record<InterviewGroup, readonly number[]>> = {
	majority: [1, 3, 8],
	opposition: [1, 3],
	leaders: [3, 4, 5, 7, 8],
	units: [2, 4, 5, 7],
	unions: [4, 6]
};

export function proposedQuestions(group: InterviewGroup, edition: Edition): string[] {
	return edition.areas
		.filter(({ number }) => areas[group].includes(number))
		.flatMap(({ questions }) => questions.map(({ id }) => id));
}
