/** The difference of two versions of a section: line by line, and word by word where a line was changed. */
import { lineDifference } from './lines.ts';
import { isWord, tokensOf, wordCount, type Piece, type WordCount } from './words.ts';

export const lineShapes = ['paragraph', 'heading', 'bullet', 'letter'] as const;
export type LineShape = (typeof lineShapes)[number];

/** A line as it stands in a text. */
export interface TextLine {
	readonly shape: LineShape;
	/** How deep among lists, 0 for the outermost. */
	readonly depth: number;
	readonly text: string;
}

export type LineDifference =
	/** `was`: the line's former shape where only that changed. */
	| { readonly kind: 'same'; readonly line: TextLine; readonly was: LineShape | null }
	| { readonly kind: 'changed'; readonly line: TextLine; readonly pieces: readonly Piece[] }
	| { readonly kind: 'deleted' | 'inserted'; readonly line: TextLine };

export interface TextDifference {
	/** Every line of both, in reading order. */
	readonly lines: readonly LineDifference[];
	/** Words. */
	readonly count: WordCount;
	/** Whether any words or shapes of lines differ. */
	readonly changed: boolean;
}

/** Lines without a word in them are left out: an empty paragraph is no change. */
export function textDifference(before: readonly TextLine[], after: readonly TextLine[]): TextDifference {
	const [a, b] = [before.filter(isFilled), after.filter(isFilled)];
	const changes = lineDifference(
		a.map(({ text }) => text),
		b.map(({ text }) => text)
	);
	const lines = changes.flatMap((change): LineDifference[] => {
		const old = 'before' in change ? a[change.before] : undefined;
		const line = ('after' in change ? b[change.after] : undefined) ?? old;
		if (line === undefined) return [];
		if (change.kind === 'changed') return [{ kind: 'changed', line, pieces: change.pieces }];
		if (change.kind !== 'same') return [{ kind: change.kind, line }];
		return [{ kind: 'same', line, was: old && old.shape !== line.shape ? old.shape : null }];
	});
	return { lines, count: countOf(lines), changed: lines.some((line) => line.kind !== 'same' || line.was) };
}

function isFilled({ text }: TextLine): boolean {
	return text.trim() !== '';
}

function countOf(lines: readonly LineDifference[]): WordCount {
	const count = { inserted: 0, deleted: 0 };
	for (const line of lines) {
		if (line.kind === 'changed') {
			const { inserted, deleted } = wordCount(line.pieces);
			count.inserted += inserted;
			count.deleted += deleted;
		} else if (line.kind !== 'same') count[line.kind] += tokensOf(line.line.text).filter(isWord).length;
	}
	return count;
}
