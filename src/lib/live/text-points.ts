/** The points of a section as they are checked against the area's points: each with its words and what it is tied to. */
import type { Block, Item, Paragraph } from '../document/narrative.ts';
import { textOf } from '../document/narrative-text.ts';
import { targetOf } from '../domain/reference.ts';
import type { TextPoint } from '../domain/text-checks.ts';

/** Points of lists; where there is no list, paragraphs. One without words is none. */
export function pointsIn(blocks: readonly Block[], section: TextPoint['section']): TextPoint[] {
	const lists = blocks.some(({ type }) => type === 'list');
	let at = 0;
	return blocks.flatMap((block): TextPoint[] => {
		const lines: readonly (Item | Paragraph)[] =
			block.type === 'list' ? block.items : block.type === 'paragraph' && !lists ? [block] : [];
		const found = lines.reduce<{ points: TextPoint[]; at: number }>(
			({ points, at: start }, line) => {
				const whole = textOf([asBlock(line)]);
				const own = wordsOf(line);
				const point = { section, start, end: start + own.length, words: own.trim(), ...tiesOf(line) };
				return { points: own.trim() === '' ? points : [...points, point], at: start + whole.length + 1 };
			},
			{ points: [], at }
		);
		at += textOf([block]).length + 1;
		return found.points;
	});
}

const asBlock = (line: Item | Paragraph): Block =>
	line.type === 'paragraph' ? line : { type: 'list', ordered: false, start: 1, items: [line] };

const wordsOf = ({ runs }: Item | Paragraph): string => runs.map(({ text }) => text).join('');

function targetsOf(line: Item | Paragraph): string[] {
	const own = (line.references ?? []).map(({ target }) => target);
	const inner = line.type === 'item' ? line.lists.flatMap(({ items }) => items.flatMap(targetsOf)) : [];
	return [...own, ...inner];
}

function tiesOf(line: Item | Paragraph): Pick<TextPoint, 'questions' | 'evidence'> {
	const targets = targetsOf(line).flatMap((target) => targetOf(target) ?? []);
	return {
		questions: targets.flatMap((target) => (target.kind === 'question' ? target.id : [])),
		evidence: targets.flatMap((target) => (target.kind === 'evidence' ? target.id : []))
	};
}
