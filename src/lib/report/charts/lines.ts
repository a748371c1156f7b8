/** How wide text is, and how it is broken, where nothing can measure it. Rather too wide than too narrow. */
import { TEXT } from './svg.ts';

const narrow = /[ijlftr.,:;'’|!()\s-]/u;
const wide = /[MWmw@%—]|[^\p{Script=Latin}\p{Script=Common}]/u;
const high = /[\p{Lu}\p{N}–]/u;

/** In pixels, for text of the charts' size. */
export function widthOf(text: string): number {
	let ems = 0;
	for (const sign of text)
		ems += narrow.test(sign) ? 0.3 : wide.test(sign) ? 0.9 : high.test(sign) ? 0.58 : 0.51;
	return ems * TEXT;
}

/** Lines of at most `width` pixels, broken between words; a word wider than that is broken where it must. */
export function linesOf(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).flatMap((whole) => piecesOf(whole, width))) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (widthOf(longer) <= width) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	return [...lines, line];
}

function piecesOf(word: string, width: number): string[] {
	const pieces: string[] = [];
	let piece = '';
	for (const sign of word) {
		if (piece !== '' && widthOf(piece + sign) > width) {
			pieces.push(piece);
			piece = '';
		}
		piece += sign;
	}
	return [...pieces, piece];
}
