/** What can be wrong with an edition that is read from JSON, and where. */

export const editionProblemCodes = [
	'not-an-object',
	'not-a-list',
	'not-a-text',
	'not-a-whole-number',
	'unknown-value',
	'unknown-field',
	'wrong-number',
	'wrong-id',
	'maxima-do-not-add-up',
	'too-few',
	'too-many'
] as const;

export type EditionProblemCode = (typeof editionProblemCodes)[number];

/** A code and a path such as `areas[2].questions[0].max`; written `path: code`. */
export type EditionProblem = `${string}: ${EditionProblemCode}`;

/** Collects problems while reading, so that a person sees all of them at once. */
export interface Reading {
	readonly problems: EditionProblem[];
	readonly report: (path: string, code: EditionProblemCode) => void;
}

export function startReading(): Reading {
	const problems: EditionProblem[] = [];
	return { problems, report: (path, code) => void problems.push(`${path}: ${code}`) };
}
