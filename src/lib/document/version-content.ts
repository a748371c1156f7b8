/** What a version holds: agreed points and texts, and nothing else that anybody on the team wrote or gave. */
import type * as Y from 'yjs';
import { standingAgreement } from '../domain/agreement.ts';
import { questionStanding } from '../domain/assigned.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { Area } from '../domain/instrument.ts';
import type { Hundredths } from '../domain/score.ts';
import { isBlocks } from './blocks.ts';
import { isCount, isShaped, isText, oneOf, orNull } from './json.ts';
import type { Section } from './names.ts';
import { asPrinted } from './narrative-marks.ts';
import { sectionJson, type Block } from './narrative.ts';

const FORMAT = 'samsyn-version-1';

export interface VersionQuestion {
	readonly id: string;
	/** Whole points. */
	readonly max: number;
	/** Agreed points in hundredths; null while nothing is agreed. */
	readonly x: Hundredths | null;
}

export interface VersionArea {
	readonly number: number;
	readonly title: string;
	readonly questions: readonly VersionQuestion[];
	readonly texts: Readonly<Record<Section, readonly Block[]>>;
}

export interface VersionContent {
	readonly format: typeof FORMAT;
	readonly evaluation: string;
	readonly municipality: { readonly code: string; readonly name: string };
	readonly year: number;
	readonly edition: string;
	readonly areas: readonly VersionArea[];
}

/** The evaluation's content now. Points come from the acts, texts from the document. */
export function contentOf(evaluation: Evaluation, doc: Y.Doc): VersionContent {
	const { id, municipality, year, edition } = evaluation;
	return {
		format: FORMAT,
		evaluation: id,
		municipality: { code: municipality.code, name: municipality.name },
		year,
		edition: edition.id,
		areas: edition.areas.map((area) =>
			areaNow(evaluation, area, {
				general: sectionJson(doc, area.number, 'general'),
				strengths: sectionJson(doc, area.number, 'strengths'),
				improvements: sectionJson(doc, area.number, 'improvements')
			})
		)
	};
}

/** One area of it: the points that are agreed on now, and its texts. */
export function areaNow(
	evaluation: Evaluation,
	{ number, title, questions }: Area,
	texts: VersionArea['texts']
): VersionArea {
	return {
		number,
		title,
		questions: questions.map((question) => ({
			id: question.id,
			max: question.max,
			x: standingAgreement(questionStanding(evaluation, question.id))?.x ?? null
		})),
		texts: {
			general: asPrinted(texts.general, 'general'),
			strengths: asPrinted(texts.strengths, 'strengths'),
			improvements: asPrinted(texts.improvements, 'improvements')
		}
	};
}

/** @throws {TypeError} where the text is no version's content */
export function readContent(json: string): VersionContent {
	const value: unknown = JSON.parse(json);
	if (!isContent(value)) throw new TypeError('This is no content of a version.');
	return value;
}

/** Strictly. */
export function isContent(value: unknown): value is VersionContent {
	return isShaped(value, {
		format: oneOf(FORMAT),
		evaluation: isText,
		municipality: isMunicipality,
		year: isCount,
		edition: isText,
		areas: isAreas
	});
}

function isMunicipality(value: unknown): value is VersionContent['municipality'] {
	return isShaped(value, { code: isText, name: isText });
}

function isAreas(value: unknown): value is VersionArea[] {
	return Array.isArray(value) && value.every(isArea);
}

function isArea(value: unknown): value is VersionArea {
	return isShaped(value, { number: isCount, title: isText, questions: isQuestions, texts: isTexts });
}

function isTexts(value: unknown): value is VersionArea['texts'] {
	return isShaped(value, { general: isBlocks, strengths: isBlocks, improvements: isBlocks });
}

function isQuestions(value: unknown): value is VersionQuestion[] {
	return Array.isArray(value) && value.every(isQuestion);
}

function isQuestion(value: unknown): value is VersionQuestion {
	return isShaped(value, { id: isText, max: isCount, x: orNull(isCount) });
}
