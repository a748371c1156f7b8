/** An evaluation as its own report told it, made before or elsewhere. Null is what it didn't tell, never zero. */
import type { EarlierTold } from '../domain/comparison.ts';
import type { Section } from '../domain/edit.ts';
import { isBlocks } from '../document/blocks.ts';
import { canonicalJson } from '../document/canonical.ts';
import { isCount, isShaped, isText, orNull } from '../document/json.ts';
import type { Block } from '../document/narrative.ts';

/** As printed: whole points, whole percent. */
export interface EarlierPoints {
	readonly achieved: number | null;
	readonly max: number | null;
	readonly percent: number | null;
}

export interface EarlierQuestion extends EarlierPoints {
	/** `<area>.<number>` */
	readonly id: string;
	readonly text: string | null;
}

export interface EarlierArea extends EarlierPoints {
	readonly number: number;
	/** As the report called it then; areas are matched by number and edition, never by it. */
	readonly title: string | null;
	readonly headings: readonly string[];
	readonly texts: Readonly<Record<Section, readonly Block[]>>;
	readonly questions: readonly EarlierQuestion[];
}

export interface EarlierReport {
	/** The code is null outside Sweden and where nobody has said which municipality it is. */
	readonly municipality: { readonly code: string | null; readonly name: string };
	readonly year: number;
	/** The edition's id. */
	readonly edition: string;
	readonly total: number | null;
	readonly areas: readonly EarlierArea[];
}

const points = { achieved: orNull(isCount), max: orNull(isCount), percent: orNull(isCount) };

/** Its points, for comparing. */
export function pointsOf({ year, edition, total, areas }: EarlierReport): EarlierTold {
	const known = areas.flatMap(({ number, achieved }) =>
		achieved === null ? [] : [[number, achieved] as const]
	);
	return { year, edition, total, areas: new Map(known) };
}

/** Strictly, as it is kept. */
export function isEarlierReport(value: unknown): value is EarlierReport {
	return isShaped(value, {
		municipality: isMunicipality,
		year: isCount,
		edition: isText,
		total: orNull(isCount),
		areas: isAreas
	});
}

const isMunicipality = (value: unknown): value is EarlierReport['municipality'] =>
	isShaped(value, { code: orNull(isText), name: isText });
const isAreas = (value: unknown): value is EarlierArea[] => Array.isArray(value) && value.every(isArea);
const isArea = (value: unknown): value is EarlierArea =>
	isShaped(value, {
		...points,
		number: isCount,
		title: orNull(isText),
		headings: isTexts,
		texts: isSections,
		questions: isQuestions
	});
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isSections = (value: unknown): value is EarlierArea['texts'] =>
	isShaped(value, { general: isBlocks, strengths: isBlocks, improvements: isBlocks });
const isQuestions = (value: unknown): value is EarlierQuestion[] =>
	Array.isArray(value) &&
	value.every((question) => isShaped(question, { ...points, id: isText, text: orNull(isText) }));

/** As it is kept. */
export function earlierReportJson(report: EarlierReport): string {
	return canonicalJson(report);
}

/**
 * @throws {TypeError} where the text is no report, nothing missing and nothing more
 * @throws {SyntaxError} where it is no JSON
 */
export function readEarlierReport(json: string): EarlierReport {
	const value: unknown = JSON.parse(json);
	if (!isEarlierReport(value)) throw new TypeError('This is no earlier report.');
	return value;
}
