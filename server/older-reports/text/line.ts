/** Lines looked at one by one: without noise, with their mark, and as cells. */
import type { Run } from '../../../src/lib/document/narrative.ts';
import type { RawLine } from './raw-line.ts';
import { isPageNumber } from './vocabulary.ts';

export type Mark = 'bullet' | 'number' | 'letter';

export interface Line {
	/** From 1. */
	readonly n: number;
	readonly text: string;
	/** Without noise. */
	readonly bare: string;
	/** Without noise and without blanks around it; empty for a line with nothing to read. */
	readonly words: string;
	/** Of a table: it begins with a tab. */
	readonly cell: boolean;
	readonly mark: Mark | null;
	/** The words after the mark, and the same as runs. */
	readonly said: string;
	readonly runs: readonly Run[];
	/** Columns of white space before the mark; a tab is four. */
	readonly indent: number;
	readonly soft: boolean;
	readonly contents: boolean;
	/** Nothing at all, not even a tab: ends a row of cells that stand below each other. */
	readonly empty: boolean;
}

const noise = /\[(?:bookmark|bokmärke)[^\]]{0,200}\]|[\u00ad\u200b-\u200d\u2060\ufeff\f]/gi;
// Private-use signs are what Word's symbol fonts leave behind.
const marks: readonly (readonly [Mark, RegExp])[] = [
	['bullet', /^[·•●▪■◦‣∙\uf0b7\uf0a7\uf02d\uf0d8\uf0fc]\s*/u],
	['bullet', /^(?:[-–—*➢✓✔]|o(?=\t| {2,}))(?:\s+|$)/u],
	['number', /^\d{1,2}[.)](?:\s+|$)/],
	['letter', /^[a-zåäö][.)](?:\s+|$)/i]
];

export function lineOf(raw: RawLine, index: number): Line {
	const bare = raw.text.replace(noise, '');
	const words = bare.trim();
	const read = isPageNumber(words) ? '' : words;
	const found = marks.find(([, form]) => form.test(read));
	const said = found === undefined ? read : read.replace(found[1], '').trim();
	return {
		n: index + 1,
		text: raw.text,
		bare,
		words: read,
		cell: bare.startsWith('\t'),
		mark: found?.[0] ?? null,
		said,
		runs: runsAfterMark(raw.runs ?? [], said),
		indent: /^\s*/.exec(bare)?.[0].replaceAll('\t', '    ').length ?? 0,
		soft: raw.soft ?? false,
		contents: raw.contents ?? false,
		empty: bare.replace(/ /g, '') === ''
	};
}

/** The last runs that make up what is said; a typed mark is in the first of them. */
function runsAfterMark(runs: readonly Run[], said: string): readonly Run[] {
	const whole = runs.map(({ text }) => text).join('');
	if (!whole.endsWith(said)) return [plainRun(said)];
	let cut = whole.length - said.length;
	const rest = runs.flatMap((run) => {
		const text = run.text.slice(cut);
		cut = Math.max(0, cut - run.text.length);
		return text === '' ? [] : [{ ...run, text }];
	});
	return rest.length === 0 ? [plainRun(said)] : rest;
}

export const plainRun = (text: string): Run => ({ text, bold: false, italic: false, href: null });
