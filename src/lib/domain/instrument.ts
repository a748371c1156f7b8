/** The instrument as data: an edition has areas, an area has questions, a question may have criteria. */

/** A weighted criterion below a question; editions whose criteria aren't public have none. */
export interface Criterion {
	readonly id: string;
	readonly text: string;
	readonly weight: number;
}

export interface Question {
	/** `<area>.<number>`, e.g. `5.2`. */
	readonly id: string;
	readonly area: number;
	readonly text: string;
	/** Highest score in whole points. */
	readonly max: number;
	readonly criteria: readonly Criterion[];
}

export interface Area {
	/** 1…8 */
	readonly number: number;
	readonly title: string;
	/** The title that the overview of points prints, where it is another. */
	readonly tableTitle?: string;
	/** Highest score in whole points; the questions' maxima add up to it where they are known. */
	readonly max: number;
	/** What the area's box prints; not one-to-one with the questions. */
	readonly headings: readonly string[];
	/** Empty where the edition's questions aren't public. */
	readonly questions: readonly Question[];
}

export interface Edition {
	readonly id: string;
	readonly country: 'SE' | 'NO';
	readonly owner: string;
	readonly used: string;
	readonly maxTotal: number;
	/** `complete`: can be scored. `areas`: usable for published area results only. `name`: for totals only. */
	readonly completeness: Completeness;
	readonly areas: readonly Area[];
	/** Where the edition's own content is known from. */
	readonly sources?: readonly string[];
	readonly notes?: readonly string[];
	/** Earlier editions that areas may be compared with; without a line here they are not comparable. */
	readonly comparable?: readonly Comparable[];
}

export const completenesses = ['complete', 'areas', 'name'] as const;
export type Completeness = (typeof completenesses)[number];

/** What one edition declares of another: which of its areas matches which of the other's. */
export interface Comparable {
	readonly edition: string;
	/** This edition's area number → the other's. */
	readonly areas: ReadonlyMap<number, number>;
	/** The owner's rule of thumb, shown as a sentence; it never adjusts a number. */
	readonly note: string;
}

/** All questions of an edition in printed order. */
export function questionsOf(edition: Edition): Question[] {
	return edition.areas.flatMap((area) => area.questions);
}

export function findQuestion(edition: Edition, id: string): Question | undefined {
	const area = findArea(edition, Number(id.split('.')[0]));
	return area?.questions.find((question) => question.id === id);
}

export function findArea(edition: Edition, number: number): Area | undefined {
	return edition.areas.find((area) => area.number === number);
}
