/** Which of the municipality's comments a list shows. */
import type { PlacedComment } from '../../domain/shown-comment.ts';

export const sentFilters = ['all', 'to-answer', 'answered', 'lost'] as const;

/** All, those without an answer, those with one, those whose words stand no more. */
export type SentFilter = (typeof sentFilters)[number];

export function passes({ shown, landing }: PlacedComment, filter: SentFilter): boolean {
	switch (filter) {
		case 'all':
			return true;
		case 'to-answer':
			return shown.answers.length === 0;
		case 'answered':
			return shown.answers.length > 0;
		case 'lost':
			return landing.on === 'orphan';
	}
}

/**
 * Those that the filter lets through, and those it let through when it was chosen (`kept`, ids): what one has just
 * answered doesn't go away under one's hands.
 */
export function filtered(
	comments: readonly PlacedComment[],
	filter: SentFilter,
	kept: ReadonlySet<string>
): PlacedComment[] {
	return comments.filter((one) => passes(one, filter) || kept.has(one.shown.id));
}
