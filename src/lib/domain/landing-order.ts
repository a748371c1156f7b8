/** The order in which comments are read beside the text: the area's own, its questions, then its sections from top to end. */
import type { Landing } from './anchor.ts';
import { sections } from './edit.ts';

export interface Landed {
	readonly id: string;
	readonly landing: Landing;
	/** When it was written, in milliseconds since 1970. */
	readonly at: number;
}

/** On a section as a whole first, then on its words, then what has lost them. */
function within(landing: Landing): number {
	if (landing.on === 'words') return landing.start;
	return landing.on === 'orphan' ? Infinity : -1;
}

function rank(landing: Landing): number {
	if (landing.on === 'area') return -2;
	return landing.on === 'question' ? -1 : sections.indexOf(landing.section);
}

/** What stands at the same place comes in the order it was written. */
export function inTextOrder<T extends Landed>(comments: readonly T[]): T[] {
	return comments.toSorted((a, b) => {
		const [one, other] = [a.landing, b.landing];
		const questions =
			one.on === 'question' && other.on === 'question'
				? one.question.localeCompare(other.question, 'sv', { numeric: true })
				: 0;
		const [first, second] = [within(one), within(other)];
		return (
			one.area - other.area ||
			rank(one) - rank(other) ||
			questions ||
			(first === second ? 0 : first - second) ||
			a.at - b.at ||
			(a.id < b.id ? -1 : 1)
		);
	});
}
