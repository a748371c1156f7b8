/** From a range of a page to the pieces of released text in it: reads the marks that `ReleasedText` leaves. */
import { SECTIONS } from '../../editor/section.ts';
import type { TouchedPiece } from './selected-words.ts';

/** In the order of the page. What has `data-apart` is no text; a `br` is a newline. */
export function touchedPieces(range: Range, within: ParentNode): TouchedPiece[] {
	const pieces: TouchedPiece[] = [];
	for (const text of within.querySelectorAll<HTMLElement>('.released-text')) {
		if (!range.intersectsNode(text)) continue;
		const area = Number(text.dataset['area']);
		const section = SECTIONS.find((known) => known === text.dataset['section']);
		if (section === undefined) continue;
		for (const piece of text.querySelectorAll<HTMLElement>('.line > [data-start]')) {
			let at = Number(piece.dataset['start']);
			for (const node of unitsOf(piece)) {
				const [from, to] = insideOf(range, node);
				if (from < to) pieces.push({ area, section, start: at + from, text: wordsOf(node).slice(from, to) });
				at += wordsOf(node).length;
			}
		}
	}
	return pieces;
}

/** The text nodes and breaks of a piece. */
function unitsOf(node: Node): Node[] {
	if (node instanceof Element && node.hasAttribute('data-apart')) return [];
	if (node instanceof Text || node instanceof HTMLBRElement) return [node];
	return [...node.childNodes].flatMap(unitsOf);
}

function wordsOf(unit: Node): string {
	return unit instanceof Text ? unit.data : '\n';
}

/** Which units of it lie in the range. */
function insideOf(range: Range, unit: Node): readonly [number, number] {
	if (!range.intersectsNode(unit)) return [0, 0];
	const from = range.startContainer === unit ? range.startOffset : 0;
	const to = range.endContainer === unit ? range.endOffset : wordsOf(unit).length;
	return [from, to];
}
