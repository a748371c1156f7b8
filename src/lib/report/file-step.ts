/** How far a file of a report has come, as the server tells it line by line. */
import { isCount, isShaped, isText, oneOf } from '../document/json.ts';

/** A character that no font has, with a mark in its place. */
export interface Replaced {
	readonly character: string;
	/** `U+1F642` */
	readonly codePoint: string;
	/** The part of the report, in its own words. */
	readonly where: string;
	/** How often there. */
	readonly times: number;
}

/** `ahead`: how many are made first; `sentence`: why it failed, in the reader's language. */
export type FileStep =
	| { readonly step: 'waiting'; readonly ahead: number }
	| { readonly step: 'composing' | 'finishing' }
	| { readonly step: 'ready'; readonly replaced: readonly Replaced[] }
	| { readonly step: 'failed'; readonly sentence: string };

/** One event of the stream. */
export function stepLine(step: FileStep): string {
	return `data: ${JSON.stringify(step)}\n\n`;
}

/** The steps in what has arrived, and what is left of a line that hasn't arrived whole. */
export function stepsIn(text: string): { readonly steps: readonly FileStep[]; readonly rest: string } {
	const lines = text.split('\n');
	const rest = lines.pop() ?? '';
	return { steps: lines.flatMap(stepOf), rest };
}

function stepOf(line: string): FileStep[] {
	if (!line.startsWith('data: ')) return [];
	try {
		const value: unknown = JSON.parse(line.slice('data: '.length));
		return isStep(value) ? [value] : [];
	} catch (error) {
		if (error instanceof SyntaxError) return [];
		throw error;
	}
}

function isStep(value: unknown): value is FileStep {
	return (
		isShaped(value, { step: oneOf('waiting'), ahead: isCount }) ||
		isShaped(value, { step: oneOf('composing', 'finishing') }) ||
		isShaped(value, { step: oneOf('ready'), replaced: isReplacedList }) ||
		isShaped(value, { step: oneOf('failed'), sentence: isText })
	);
}

function isReplacedList(value: unknown): value is Replaced[] {
	const each = { character: isText, codePoint: isText, where: isText, times: isCount };
	return Array.isArray(value) && value.every((one) => isShaped(one, each));
}
