/** The words of a section that were written after the committed clocks, as plain text. */
import * as Y from 'yjs';
import type { Clocks } from './clocks.ts';

/** Elements that stand within a line; every other one begins a line of its own. */
const WITHIN_LINE = new Set(['link', 'autolink', 'linebreak']);

/** Between two runs that committed words keep apart. */
const APART = ' … ';

interface Line {
	readonly runs: string[];
	/** Whether the next new words join the last run. */
	adjoining: boolean;
}

function addWords(line: Line, words: string): void {
	const last = line.runs.pop();
	if (last === undefined) line.runs.push(words);
	else if (line.adjoining) line.runs.push(last + words);
	else line.runs.push(last, words);
	line.adjoining = true;
}

/** How many of the item's first units are committed. */
function committedPart(item: Y.Item, committed: Clocks): number {
	return (committed.get(item.id.client) ?? 0) - item.id.clock;
}

function addRun(line: Line, item: Y.Item, text: string, committed: Clocks): void {
	const part = committedPart(item, committed);
	if (part > 0) line.adjoining = false;
	const words = text.slice(Math.max(0, part));
	if (words !== '') addWords(line, words);
}

function readChildren(parent: Y.XmlElement | Y.XmlText, line: Line, lines: Line[], committed: Clocks): void {
	for (let item = parent._start; item !== null; item = item.right) {
		if (item.deleted) continue;
		if (item.content instanceof Y.ContentString) addRun(line, item, item.content.str, committed);
		if (!(item.content instanceof Y.ContentType)) continue;
		const child = item.content.type;
		if (child instanceof Y.XmlText) readChildren(child, line, lines, committed);
		if (child instanceof Y.XmlElement) readElement(child, item, line, lines, committed);
	}
}

function readElement(
	element: Y.XmlElement,
	item: Y.Item,
	line: Line,
	lines: Line[],
	committed: Clocks
): void {
	if (element.nodeName === 'linebreak' && committedPart(item, committed) <= 0) addWords(line, '\n');
	if (WITHIN_LINE.has(element.nodeName)) return readChildren(element, line, lines, committed);
	const own: Line = { runs: [], adjoining: false };
	lines.push(own);
	readChildren(element, own, lines, committed);
}

/**
 * The new words of a section: one line for each block or list item that has any, in the section's order, runs
 * with committed words between them parted by an ellipsis; empty when there are none.
 */
export function unsentText(section: Y.XmlElement, committed: Clocks): string {
	const first: Line = { runs: [], adjoining: false };
	const lines = [first];
	readChildren(section, first, lines, committed);
	return lines
		.map(({ runs }) => runs.join(APART))
		.filter((line) => line.trim() !== '')
		.join('\n');
}

/** The new words of notes, with an ellipsis where committed words part them; empty when there are none but spaces. */
export function unsentNotes(notes: Y.Text, committed: Clocks): string {
	const line: Line = { runs: [], adjoining: false };
	for (let item = notes._start; item !== null; item = item.right) {
		if (!item.deleted && item.content instanceof Y.ContentString)
			addRun(line, item, item.content.str, committed);
	}
	return line.runs.join(APART).trim();
}
