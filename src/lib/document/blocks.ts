/** Strict reading of stored blocks of text. */
import { isCount, isFlag, isShaped, isText, oneOf, orNull } from './json.ts';
import { isLinkAddress } from './narrative-table.ts';
import type { Block, Heading, Item, List, Paragraph, Run } from './narrative.ts';

/** As the editor's document may have it: what can be written can be read back. */
const LAST_START = 99_999;

/** The number of a list's first point. */
export const isListStart = (value: unknown): value is number => isCount(value) && value <= LAST_START;

/** A line that is no good example doesn't say so: stored texts from before there was ★ are as they were. */
const starred = { goodExample: oneOf(true) };

/** Lists inside lists beyond this are no text of an editor. */
const DEPTH = 12;

export function isBlocks(value: unknown): value is readonly Block[] {
	return Array.isArray(value) && value.every((block) => isBlock(block));
}

function isBlock(value: unknown): value is Block {
	return isParagraph(value) || isHeading(value) || isList(value, 0);
}

function isParagraph(value: unknown): value is Paragraph {
	const shape = { type: oneOf('paragraph'), runs: isRuns };
	return isShaped(value, shape) || isShaped(value, { ...shape, ...starred });
}

function isHeading(value: unknown): value is Heading {
	return isShaped(value, { type: oneOf('heading'), level: oneOf(2, 3, 4), runs: isRuns });
}

function isList(value: unknown, depth: number): value is List {
	const isItems = (part: unknown): part is Item[] =>
		Array.isArray(part) && part.every((item) => isItem(item, depth));
	return isShaped(value, { type: oneOf('list'), ordered: isFlag, start: isListStart, items: isItems });
}

function isItem(value: unknown, depth: number): value is Item {
	const isLists = (part: unknown): part is List[] =>
		Array.isArray(part) && depth < DEPTH && part.every((list) => isList(list, depth + 1));
	const shape = { type: oneOf('item'), runs: isRuns, lists: isLists };
	return isShaped(value, shape) || isShaped(value, { ...shape, ...starred });
}

function isRuns(value: unknown): value is Run[] {
	return Array.isArray(value) && value.every(isRun);
}

function isRun(value: unknown): value is Run {
	return isShaped(value, { text: isText, bold: isFlag, italic: isFlag, href: orNull(isLinkAddress) });
}
