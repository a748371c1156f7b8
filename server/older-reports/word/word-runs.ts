/** The words of a paragraph with what is bold, italic or a link; one list of runs for each line that a break begins. */
import { isLinkAddress } from '../../../src/lib/document/narrative-table.ts';
import type { Run } from '../../../src/lib/document/narrative.ts';
import { GOOD_EXAMPLE_STYLE } from '../../../src/lib/report/good-example-style.ts';
import type { WordElement } from './mammoth-document.ts';

export interface WordWords {
	readonly lines: readonly (readonly Run[])[];
	/** References to notes, in the order they come. */
	readonly notes: readonly WordElement[];
}

type Look = Omit<Run, 'text'>;

export function wordsOf(paragraph: WordElement): WordWords {
	const lines: Run[][] = [[]];
	const notes: WordElement[] = [];
	const add = (text: string, look: Look) => {
		const line = lines.at(-1);
		const last = line?.at(-1);
		if (line === undefined) return;
		if (
			last !== undefined &&
			last.bold === look.bold &&
			last.italic === look.italic &&
			last.href === look.href
		)
			line[line.length - 1] = { ...last, text: last.text + text };
		else line.push({ text, ...look });
	};
	const walk = (element: WordElement, look: Look) => {
		if (saysGoodExample(element)) return;
		if (element.type === 'text') add((element.value ?? '').toWellFormed(), look);
		else if (element.type === 'tab') add('\t', look);
		else if (element.type === 'break' && element.breakType === 'line') lines.push([]);
		else if (element.type === 'noteReference') notes.push(element);
		for (const child of element.children ?? []) walk(child, lookOf(element, look));
	};
	for (const child of paragraph.children ?? []) walk(child, { bold: false, italic: false, href: null });
	return { lines: lines.map(trimmed), notes };
}

function saysGoodExample({ type, styleId }: WordElement): boolean {
	return type === 'run' && styleId === GOOD_EXAMPLE_STYLE;
}

/** Whether something in it says, in the style that Samsyn gives it, that it is a good example. */
export function isStarred(element: WordElement): boolean {
	return saysGoodExample(element) || (element.children ?? []).some(isStarred);
}

function lookOf({ type, isBold, isItalic, href }: WordElement, look: Look): Look {
	if (type === 'run') return { ...look, bold: isBold ?? false, italic: isItalic ?? false };
	const address = href?.toWellFormed();
	return type === 'hyperlink' && isLinkAddress(address) ? { ...look, href: address } : look;
}

/** Without blanks at either end, and without runs that have no words left. */
function trimmed(runs: readonly Run[]): Run[] {
	const kept = runs.filter(({ text }) => text !== '');
	while (kept[0]?.text.trim() === '') kept.shift();
	while (kept.at(-1)?.text.trim() === '') kept.pop();
	return kept.map((run, index) => {
		const start = index === 0 ? run.text.trimStart() : run.text;
		return { ...run, text: index === kept.length - 1 ? start.trimEnd() : start };
	});
}
