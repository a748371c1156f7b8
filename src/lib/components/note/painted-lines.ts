/** The lines of notes cut into pieces, so that ties to questions and the others' carets can be painted under the field. */
import { isTagged, noteLine, questionsIn } from '../../domain/note-line.ts';
import type { Caret } from '../../live/notes-reading.svelte.ts';

export type Piece =
	| { readonly kind: 'words' | 'question'; readonly text: string }
	| { readonly kind: 'caret'; readonly caret: Caret };

export interface PaintedLine {
	readonly tagged: boolean;
	readonly strength: boolean;
	readonly followUp: boolean;
	readonly pieces: readonly Piece[];
}

export function paintedLines(text: string, carets: readonly Caret[]): PaintedLine[] {
	let from = 0;
	return text.split('\n').map((line) => {
		const here = carets
			.filter(({ place }) => place >= from && place <= from + line.length)
			.map((caret) => ({ caret, at: caret.place - from }))
			.toSorted((a, b) => a.at - b.at);
		from += line.length + 1;
		const read = noteLine(line);
		return {
			tagged: isTagged(read),
			strength: read.strength,
			followUp: read.followUp,
			pieces: piecesOf(line, here)
		};
	});
}

function piecesOf(line: string, carets: readonly { readonly caret: Caret; readonly at: number }[]): Piece[] {
	const questions = questionsIn(line);
	const cuts = new Set([0, line.length, ...questions.flat(), ...carets.map(({ at }) => at)]);
	const places = [...cuts].toSorted((a, b) => a - b);
	return places.flatMap((at, index) => {
		const end = places[index + 1] ?? at;
		const standing = carets
			.filter((one) => one.at === at)
			.map(({ caret }): Piece => ({ kind: 'caret', caret }));
		const within = questions.some(([start, stop]) => at >= start && end <= stop);
		const words: Piece = { kind: within ? 'question' : 'words', text: line.slice(at, end) };
		return end > at ? [...standing, words] : standing;
	});
}
