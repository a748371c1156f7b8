/** Minutes as data: rows for spreadsheet programs, and JSON. */
import { canonicalJson } from '../document/canonical.ts';
import type { Minutes } from '../domain/minutes/minutes.ts';
import type { Words } from '../words/words.ts';
import { csvOf } from './csv.ts';
import { namingOf, roundName, toldEvent } from './minutes-lines.ts';
import type { PointCell } from './point-rows.ts';

export const minutesFormats = ['pdf', 'docx', 'csv', 'json'] as const;
export type MinutesFormat = (typeof minutesFormats)[number];

export function isMinutesFormat(value: unknown): value is MinutesFormat {
	return minutesFormats.some((format) => format === value);
}

/** The same bytes for the same minutes. */
export function minutesJson(minutes: Minutes): string {
	return canonicalJson(minutes);
}

/**
 * Area by area who opened it; then question by question, as the meeting took them, each score of each round and each
 * thing that was done. Times in universal time.
 */
export function minutesCsv(minutes: Minutes, words: Words): string {
	const naming = namingOf(minutes, words);
	const { question, when, who, what, why, max, decided } = words.minutes;
	const opened = minutes.areas.flatMap(({ number, title, opened: opening }): PointCell[][] => {
		if (opening === null) return [];
		const { at, by, reason } = opening;
		const told = words.minutes.opened(words.areas.named(number, title));
		return [[String(number), null, null, timeOf(at), naming(by), told, null, reason]];
	});
	const done = minutes.questions.flatMap((item): PointCell[][] => {
		const begin = [item.question, item.max, item.agreed === null ? null : item.agreed / 100];
		const scores = item.rounds.flatMap((round) =>
			round.scores.map(({ who: key, x }) => [
				...[...begin, null, naming(key), roundName(round, words)],
				x / 100,
				null
			])
		);
		const events = item.events.map((event) => {
			const told = toldEvent(event, naming, words);
			const x = event.kind === 'agreed' ? event.x / 100 : null;
			return [...begin, timeOf(event.at), told.who, told.what, x, told.why];
		});
		return [...scores, ...events];
	});
	return csvOf([[question, max, decided, when, who, what, words.workspace.points, why], ...opened, ...done]);
}

const timeOf = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
