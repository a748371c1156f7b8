/** An area's questions with Uppnått, Max and Procent, and the area's own sum below. */
import type { PrintTable } from '../block.ts';
import { cell, UNKNOWN, type Setting } from './setting.ts';

export interface Points {
	readonly achieved: number | null;
	readonly max: number | null;
	readonly percent: number | null;
}

export interface Row extends Points {
	readonly id: string;
	readonly text: string | null;
}

export interface About {
	/** The area's. */
	readonly number: number;
	/** What stands where there are no points. */
	readonly missing: string;
	/** Whether the printed rows add up to the printed sum; if not the table has the note on rounding. */
	readonly addsUp: boolean;
	/** Before the names of its places. */
	readonly before?: 'earlier_';
}

export function questionTable(
	rows: readonly Row[],
	sum: Points,
	{ number, missing, addsUp, before }: About,
	{ words, print }: Setting
): PrintTable {
	const numbers = ({ achieved, max, percent }: Points) => [
		achieved === null ? missing : String(achieved),
		cell(max),
		percent === null ? UNKNOWN : words.percentOf(percent)
	];
	return {
		kind: 'table',
		caption: print.tableOfQuestions(number),
		header: [words.number, words.question, words.achieved, words.max, words.percent],
		rows: rows.map((row) => [row.id, row.text ?? UNKNOWN, ...numbers(row)]),
		sum: [addsUp ? '' : '*', words.sum, ...numbers(sum)],
		rowHeaders: 2,
		words: 2,
		note: addsUp ? null : `* ${words.rounding}`,
		places: [
			...rows.map(({ id }) => `${before ?? ''}question_${id.replace('.', '_')}`),
			`${before ?? ''}sum_${number}`
		]
	};
}
