/** An unsent piece in words: what it is, and what was written. */
import type { Kept } from '../../live/unsent-kept.ts';
import type { Words } from '../../words/words.ts';

export function unsentTitle({ piece }: Kept, { unsent, narrative }: Words): string {
	if (piece.kind === 'notes') return unsent.notes;
	return piece.kind === 'narrative'
		? unsent.text(piece.area, narrative.sections[piece.section])
		: unsent.score(piece.question);
}

/** The text, or the score with its reason, ready to be copied. */
export function unsentContent({ piece }: Kept, { score, numbers }: Words): string {
	if (piece.kind === 'narrative' || piece.kind === 'notes') return piece.text;
	const { x, rationale } = piece.value;
	const points = x === null ? score.none : score.inPoints(numbers.points(x));
	return [points, rationale].filter(Boolean).join('. ');
}
