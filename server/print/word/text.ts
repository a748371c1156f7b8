/** What somebody wrote, run by run. */
import { ConcreteHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { GOOD_EXAMPLE_STYLE } from '../../../src/lib/report/good-example-style.ts';
import type { PrintRun } from '../outline/block.ts';

export type Look = Omit<IRunOptions, 'text' | 'children' | 'break'>;

/** Relations of the document to addresses outside it. */
export interface Links {
	/** @returns the id that a link names it by; the same for the same address */
	to(address: string): string;
	/** Address and id, in the order they were asked for. */
	all(): readonly (readonly [address: string, id: string])[];
}

export function openLinks(): Links {
	const known = new Map<string, string>();
	return {
		to: (address) => {
			const id = known.get(address) ?? `link-${known.size + 1}`;
			known.set(address, id);
			return id;
		},
		all: () => [...known]
	};
}

/** A run for each line. The text is given as `text`, since `docx` reads some words among `children` as its own. */
export function textRuns(text: string, look: Look = {}): TextRun[] {
	return text
		.split('\n')
		.map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** @param look what all of them have besides their own bold and italic */
export function writtenRuns(runs: readonly PrintRun[], links: Links, look: Look = {}): ParagraphChild[] {
	return runs.flatMap(({ text, bold, italic, href, star }): ParagraphChild[] => {
		if (star === true) return [new TextRun({ ...look, text: `★ ${text}`, style: GOOD_EXAMPLE_STYLE })];
		const own: Look = {
			...look,
			...(bold ? { bold } : {}),
			...(italic ? { italics: italic } : {}),
			...(href === null ? {} : { style: 'Hyperlink' })
		};
		const written = textRuns(text, own);
		return href === null ? written : [new ConcreteHyperlink(written, links.to(href))];
	});
}
