/** Texts as a report prints them: one without words is no text. */
import type { Block } from '../document/narrative.ts';
import { textOf } from '../document/narrative-text.ts';

export function hasWords(blocks: readonly Block[]): boolean {
	return textOf(blocks).trim() !== '';
}
