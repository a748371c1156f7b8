/** The difference of two texts, word by word, as it is read. */
import { shortestEdit } from './shortest-edit.ts';

export interface Piece {
	readonly kind: 'same' | 'deleted' | 'inserted';
	readonly text: string;
}

export interface WordCount {
	readonly inserted: number;
	readonly deleted: number;
}

/** A word keeps what stands within it (`14,5`, `e-tjänst`, `5.2`); spaces together are one; all else is by itself. */
const token = /[\p{L}\p{N}\p{M}]+(?:[.,:’'\-/][\p{L}\p{N}\p{M}]+)*|[^\S\n]+|[^]/gu;
const word = /[\p{L}\p{N}]/u;

export function tokensOf(text: string): string[] {
	return text.match(token) ?? [];
}

export function isWord(text: string): boolean {
	return word.test(text);
}

/** Pieces in order; those that are same or deleted make up `before`, those that are same or inserted `after`. */
export function wordDifference(before: string, after: string): Piece[] {
	const [a, b] = [tokensOf(before), tokensOf(after)];
	const pieces = shortestEdit(a, b).map(({ kind, from, to }): Piece => {
		return { kind, text: (kind === 'inserted' ? b : a).slice(from, to).join('') };
	});
	return joined(pieces);
}

/** How many words are inserted and deleted. */
export function wordCount(pieces: readonly Piece[]): WordCount {
	const count = (kind: Piece['kind']) =>
		pieces
			.filter((piece) => piece.kind === kind)
			.reduce((sum, { text }) => sum + tokensOf(text).filter(isWord).length, 0);
	return { inserted: count('inserted'), deleted: count('deleted') };
}

/**
 * A space or a comma kept between two changes is no foothold for the eye: it is read as part of them. Between two
 * kept pieces there is then at most one deletion and one insertion.
 */
function joined(pieces: readonly Piece[]): Piece[] {
	const out: Piece[] = [];
	let [deleted, inserted] = ['', ''];
	const flush = () => {
		if (deleted !== '') out.push({ kind: 'deleted', text: deleted });
		if (inserted !== '') out.push({ kind: 'inserted', text: inserted });
		[deleted, inserted] = ['', ''];
	};
	for (const [at, { kind, text }] of pieces.entries()) {
		const between = at > 0 && at < pieces.length - 1;
		if (kind === 'same' && between && !isWord(text)) {
			deleted += text;
			inserted += text;
			continue;
		}
		if (kind === 'same') {
			flush();
			out.push({ kind, text });
		} else if (kind === 'deleted') deleted += text;
		else inserted += text;
	}
	flush();
	return out;
}
