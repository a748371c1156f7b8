/** A Word document as lines: rows of tables between tabs, bullets, numbers and letters written out. */
import type { RawLine } from '../text/raw-line.ts';
import { LETTERED } from './lettered.ts';
import type { WordDocument, WordElement } from './mammoth-document.ts';
import { wordsOf } from './word-runs.ts';

/** A row of so many cells is one of points: what stands below each other in a cell of it is one text. */
const WIDE = 4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A paragraph, or a row of a table, with its lines. */
export interface WordPart {
	readonly element: WordElement;
	readonly row?: WordElement;
	readonly lines: readonly RawLine[];
}

export function partsOfWord(document: WordDocument): WordPart[] {
	const counted = new Map<string, number>();
	return (document.children ?? []).flatMap((element) => partsOf(element, document, counted));
}

function partsOf(element: WordElement, document: WordDocument, counted: Map<string, number>): WordPart[] {
	const children = element.children ?? [];
	if (element.type === 'paragraph') return [{ element, lines: paragraphLines(element, document, counted) }];
	if (element.type !== 'table') return children.flatMap((child) => partsOf(child, document, counted));
	const rows = children.map((row) => ({ element, row, lines: rowLines(row, document, counted) }));
	return [...rows, { element, lines: [{ text: '' }] }];
}

function linesOf(element: WordElement, document: WordDocument, counted: Map<string, number>): RawLine[] {
	return partsOf(element, document, counted).flatMap(({ lines }) => lines);
}

function paragraphLines(
	paragraph: WordElement,
	document: WordDocument,
	counted: Map<string, number>
): RawLine[] {
	const { lines, notes } = wordsOf(paragraph);
	const mark = markOf(paragraph, counted);
	const contents = /^(?:toc|innehåll)\b/i.test(paragraph.styleName ?? '');
	const written = lines.map((runs, index): RawLine => {
		const words = runs.map(({ text }) => text).join('');
		const text = words === '' && mark === '' ? '' : `${index === 0 ? mark : ''}${words}`;
		return { text, runs, ...(index > 0 ? { soft: true } : {}), ...(contents ? { contents } : {}) };
	});
	return [...written, ...notes.flatMap((note) => noteLines(note, document, counted))];
}

function noteLines(reference: WordElement, document: WordDocument, counted: Map<string, number>): RawLine[] {
	const body = document.notes?.resolve(reference)?.body ?? [];
	return body.flatMap((element) =>
		linesOf(element, { ...document, notes: { resolve: () => undefined } }, counted)
	);
}

/** Numbers and letters count on while the lists beside them do; they are for the eye alone. */
function markOf({ numbering, styleName }: WordElement, counted: Map<string, number>): string {
	if (numbering === null || numbering === undefined || /^heading\b/i.test(styleName ?? '')) {
		counted.clear();
		return '';
	}
	const level = Number(numbering.level) || 0;
	const indent = '    '.repeat(Math.min(level, 8)).replace(/^ {4}/, '  ');
	if (!numbering.isOrdered) return `${indent}· `;
	const lettered = numbering.paragraphStyleId === LETTERED;
	const key = `${level} ${lettered}`;
	const count = counted.get(key) ?? 0;
	counted.set(key, count + 1);
	return lettered ? `${indent}${LETTERS[count % LETTERS.length] ?? 'a'}. ` : `${indent}${(count % 99) + 1}. `;
}

function rowLines(row: WordElement, document: WordDocument, counted: Map<string, number>): RawLine[] {
	const cells = (row.children ?? []).map((cell) =>
		(cell.children ?? []).flatMap((child) => linesOf(child, document, counted))
	);
	const flat = cells.map((lines) =>
		lines.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
	);
	if (flat.length >= WIDE || flat.every((lines) => lines.length <= 1))
		return [{ text: `\t${flat.map((lines) => lines.join(' ')).join('\t')}` }];
	return cells
		.flat()
		.filter(({ text }) => text.trim() !== '')
		.map((line) => ({ ...line, text: `\t${line.text.trimStart()}` }));
}
