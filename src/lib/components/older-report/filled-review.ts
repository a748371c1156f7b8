/** What the review of a reading is filled in with: all as text, so that nothing is lost when something must be put right. */
import { sections, type Section } from '$lib/domain/edit.ts';
import type { Edition } from '$lib/domain/instrument.ts';
import { plainText } from '$lib/report/plain-text.ts';
import type { EarlierArea, EarlierPoints } from '$lib/report/earlier-report.ts';
import type { ReadReport } from '$lib/report/report-reading.ts';

export const choices = ['keep', 'begin', 'leave'] as const;
export type ReviewChoice = (typeof choices)[number];

export const pointFields = ['achieved', 'max', 'percent'] as const;
export type PointField = (typeof pointFields)[number];
export type FilledPoints = Record<PointField, string>;

export interface FilledQuestion extends FilledPoints {
	id: string;
}

export interface FilledArea extends FilledPoints {
	number: number;
	/** One a line. */
	headings: string;
	/** As `plainText` has them. */
	texts: Record<Section, string>;
	questions: FilledQuestion[];
}

export interface FilledEvaluation {
	choice: ReviewChoice;
	municipality: string;
	/** Whether the municipality isn't in the list. */
	unlisted: boolean;
	year: string;
	/** The edition's id; empty before one is chosen. */
	edition: string;
	total: string;
	/** Whether it may replace what is kept and says something else. */
	replace: boolean;
	areas: FilledArea[];
}

/** What was read, and empty rows for what else the edition has. */
export function filledWith(read: ReadReport, editions: readonly Edition[]): FilledEvaluation {
	const filled: FilledEvaluation = {
		choice: 'keep',
		municipality: read.municipality ?? '',
		unlisted: false,
		year: written(read.year),
		edition: editions.some(({ id }) => id === read.edition) ? (read.edition ?? '') : '',
		total: written(read.total),
		replace: false,
		areas: read.areas.map(areaWith)
	};
	return withRows(filled, editions);
}

const written = (x: number | null) => (x === null ? '' : String(x));

const pointsWith = ({ achieved, max, percent }: EarlierPoints): FilledPoints => ({
	achieved: written(achieved),
	max: written(max),
	percent: written(percent)
});

const areaWith = (area: EarlierArea): FilledArea => ({
	number: area.number,
	...pointsWith(area),
	headings: area.headings.join('\n'),
	texts: {
		general: plainText(area.texts.general),
		strengths: plainText(area.texts.strengths),
		improvements: plainText(area.texts.improvements)
	},
	questions: area.questions.map((question) => ({ id: question.id, ...pointsWith(question) }))
});

const nothing: FilledPoints = { achieved: '', max: '', percent: '' };
export const blankQuestion = (id: string): FilledQuestion => ({ id, ...nothing });
export const blankArea = (number: number): FilledArea => ({
	number,
	...nothing,
	headings: '',
	texts: { general: '', strengths: '', improvements: '' },
	questions: []
});

/** Rows for what the chosen edition has besides, in its order. */
export function withRows(filled: FilledEvaluation, editions: readonly Edition[]): FilledEvaluation {
	const edition = editions.find(({ id }) => id === filled.edition);
	const known = edition?.areas ?? [];
	const numbers = new Set([
		...filled.areas.map(({ number }) => number),
		...known.map(({ number }) => number)
	]);
	const areas = [...numbers]
		.toSorted((a, b) => a - b)
		.map((number) => {
			const area = filled.areas.find((one) => one.number === number) ?? blankArea(number);
			const there = new Set(area.questions.map(({ id }) => id));
			const missing = (known.find((one) => one.number === number)?.questions ?? [])
				.filter(({ id }) => !there.has(id))
				.map(({ id }) => blankQuestion(id));
			const questions = [...area.questions, ...missing].toSorted((a, b) =>
				a.id.localeCompare(b.id, 'en', { numeric: true })
			);
			return { ...area, questions };
		});
	return { ...filled, areas };
}

export function isBlank(points: FilledPoints): boolean {
	return pointFields.every((field) => points[field].trim() === '');
}

/** Whether nothing at all is said of the area. */
export function isBlankArea(area: FilledArea): boolean {
	const words = [area.headings, ...sections.map((section) => area.texts[section])];
	return isBlank(area) && area.questions.every(isBlank) && words.every((text) => text.trim() === '');
}
