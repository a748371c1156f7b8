/** The order and the numbers of a release's comments: sendings one after another, each in the order of the report. */
import type { Comment, CommentPlace } from './comment.ts';
import type { Section } from './edit.ts';

type Ordered = Pick<Comment, 'id' | 'place' | 'sent' | 'createdAt'>;

const sections: readonly (Section | null)[] = ['general', 'strengths', 'improvements', null];

/**
 * In the order of their numbers, 1 first. Drafts come last, in the order of the report: so each has the number already
 * that it keeps when all of them are sent.
 */
export function inOrder<C extends Ordered>(comments: readonly C[]): C[] {
	return comments.toSorted((a, b) => {
		const sending = (a.sent?.at ?? Infinity) - (b.sent?.at ?? Infinity);
		return (Number.isNaN(sending) ? 0 : sending) || byPlace(a.place, b.place) || byTime(a, b);
	});
}

/** Sections with their words first, then the questions. */
function byPlace(a: CommentPlace, b: CommentPlace): number {
	return (
		a.area - b.area ||
		sections.indexOf(a.section) - sections.indexOf(b.section) ||
		(a.anchor?.start ?? -1) - (b.anchor?.start ?? -1) ||
		(a.question ?? '').localeCompare(b.question ?? '', 'sv', { numeric: true })
	);
}

function byTime(a: Ordered, b: Ordered): number {
	return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}
