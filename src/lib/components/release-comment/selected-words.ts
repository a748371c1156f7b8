/** What somebody has selected in a released text: words of one section that a comment can be about, or why not. */
import { PASSAGE_LENGTH } from '../../domain/comment-limits.ts';
import type { Section } from '../../domain/edit.ts';

/** A piece of released text that a selection takes in; `start` in UTF-16 units of the section's plain text. */
export interface TouchedPiece {
	readonly area: number;
	readonly section: Section;
	readonly start: number;
	readonly text: string;
}

export interface Selected {
	readonly area: number;
	/** The section in which the selection ends. */
	readonly section: Section;
	/** Null for a selection that no one comment can be about. */
	readonly words: { readonly start: number; readonly end: number; readonly exact: string } | null;
	/** The last unit of it, in that section. */
	readonly last: number;
	readonly problem: 'across' | 'too-long' | null;
}

/** `pieces` in the order of the report. Null where no word is selected; space around the words is left out. */
export function selectedWords(pieces: readonly TouchedPiece[]): Selected | null {
	const worded = pieces.filter(({ text }) => text.trim() !== '');
	const [first, last] = [worded.at(0), worded.at(-1)];
	if (first === undefined || last === undefined) return null;
	const { area, section } = last;
	const start = first.start + first.text.length - first.text.trimStart().length;
	const end = last.start + last.text.trimEnd().length;
	const selected = { area, section, last: end - 1 };
	if (worded.some((piece) => piece.area !== area || piece.section !== section))
		return { ...selected, words: null, problem: 'across' };
	if (end - start > PASSAGE_LENGTH) return { ...selected, words: null, problem: 'too-long' };
	return { ...selected, words: { start, end, exact: textBetween(worded, start, end) }, problem: null };
}

/** Between lines, where no piece is, stand the newlines that join them. */
function textBetween(pieces: readonly TouchedPiece[], start: number, end: number): string {
	let text = '';
	for (const piece of pieces) {
		text +=
			'\n'.repeat(Math.max(0, piece.start - start - text.length)) +
			piece.text.slice(Math.max(0, start - piece.start));
	}
	return text.slice(0, end - start);
}
