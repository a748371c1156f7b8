/** What is worth looking over where an area's points and texts stand beside each other: hints, never gates. */
import type { Section } from './edit.ts';

/** From this printed percent an area is told of as strong: a single strength then leaves the points unexplained. */
export const HIGH = 80;
/** So many strengths a strong area has at least: one is a remark, two begin to be a picture. */
export const FEW = 2;
/** From this percent a question has next to nothing that is missing: what it does well is worth a point of its own. */
export const PRAISED = 90;
/** Below this percent more than a third of the points is missing: the reader wants to know what to do. */
export const LOW = 60;

/** A point of the strengths or of what can be better; what stands in lists under it is part of it. */
export interface TextPoint {
	readonly section: Exclude<Section, 'general'>;
	/** Where its words stand in the section's plain text, in UTF-16 units. */
	readonly start: number;
	readonly end: number;
	readonly words: string;
	/** What it is tied to. */
	readonly questions: readonly string[];
	readonly evidence: readonly string[];
}

export interface CheckedQuestion {
	readonly id: string;
	/** As printed now, of what is agreed or else of the median; null while it is sealed or unscored. */
	readonly percent: number | null;
	/** A card says something of it; null while the cards aren't known. */
	readonly hasEvidence: boolean | null;
}

export interface CheckedArea {
	/** As printed now; null while a question of it is sealed or unscored. */
	readonly percent: number | null;
	readonly questions: readonly CheckedQuestion[];
	readonly points: readonly TextPoint[];
	/** Questions whose points are newer than the area's text. */
	readonly newer: readonly string[];
}

export type TextCheck =
	| { readonly kind: 'few-strengths'; readonly percent: number; readonly strengths: number }
	| { readonly kind: 'no-improvement'; readonly percent: number }
	| { readonly kind: 'no-strength-of'; readonly question: string; readonly percent: number }
	| {
			readonly kind: 'no-improvement-of';
			readonly question: string;
			readonly percent: number;
			readonly strengths: number;
	  }
	/** Tied to nothing, or to questions and no evidence stands behind them. */
	| { readonly kind: 'untied' | 'no-evidence'; readonly points: readonly TextPoint[] }
	| { readonly kind: 'outdated'; readonly questions: readonly string[] };

/** In which section each hint is shown: `general` stands for the whole of the text. */
export function checksOf(area: CheckedArea): Readonly<Record<Section, readonly TextCheck[]>> {
	const strengths = area.points.filter(({ section }) => section === 'strengths');
	const improvements = area.points.filter(({ section }) => section === 'improvements');
	// Where nobody ties anything, what each question lacks can't be told.
	const isTied = area.points.some(({ questions }) => questions.length > 0);
	const ofQuestions = isTied ? area.questions : [];
	return {
		general: area.newer.length === 0 ? [] : [{ kind: 'outdated', questions: area.newer }],
		strengths: [
			...fewStrengths(area, strengths),
			...ofQuestions.flatMap((question) => withoutStrength(question, strengths)),
			...unsupported(strengths, area.questions)
		],
		improvements: [
			...noImprovement(area, improvements),
			...ofQuestions.flatMap((question) => withoutImprovement(question, strengths, improvements)),
			...unsupported(improvements, area.questions)
		]
	};
}

function fewStrengths({ percent }: CheckedArea, strengths: readonly TextPoint[]): TextCheck[] {
	if (percent === null || percent < HIGH || strengths.length >= FEW) return [];
	return [{ kind: 'few-strengths', percent, strengths: strengths.length }];
}

function noImprovement({ percent }: CheckedArea, improvements: readonly TextPoint[]): TextCheck[] {
	return percent === null || percent >= LOW || improvements.length > 0
		? []
		: [{ kind: 'no-improvement', percent }];
}

const countOf = (points: readonly TextPoint[], id: string): number =>
	points.filter(({ questions }) => questions.includes(id)).length;

function withoutStrength({ id, percent }: CheckedQuestion, strengths: readonly TextPoint[]): TextCheck[] {
	if (percent === null || percent < PRAISED || countOf(strengths, id) > 0) return [];
	return [{ kind: 'no-strength-of', question: id, percent }];
}

function withoutImprovement(
	{ id, percent }: CheckedQuestion,
	strengths: readonly TextPoint[],
	improvements: readonly TextPoint[]
): TextCheck[] {
	if (percent === null || percent >= LOW || countOf(improvements, id) > 0) return [];
	return [{ kind: 'no-improvement-of', question: id, percent, strengths: countOf(strengths, id) }];
}

function unsupported(points: readonly TextPoint[], questions: readonly CheckedQuestion[]): TextCheck[] {
	const supported = new Map(questions.map(({ id, hasEvidence }) => [id, hasEvidence]));
	const untied = points.filter((point) => point.questions.length + point.evidence.length === 0);
	const bare = points.filter(
		(point) =>
			point.evidence.length === 0 &&
			point.questions.length > 0 &&
			point.questions.every((id) => supported.get(id) === false)
	);
	const told = (kind: 'untied' | 'no-evidence', some: readonly TextPoint[]): TextCheck[] =>
		some.length === 0 ? [] : [{ kind, points: some }];
	return [...told('untied', untied), ...told('no-evidence', bare)];
}
