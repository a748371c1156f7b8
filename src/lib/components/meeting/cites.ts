/** What the motives of an item lean on. */
import { citedIn } from '../../domain/cited-evidence.ts';
import type { UserId } from '../../domain/evaluation.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { QuestionReading } from '../workspace/question-reading.ts';

/** The cards that each motive names, of those that are open: nobody's while the question is sealed. */
export function citesOf(
	{ sealed, view }: Pick<QuestionReading, 'sealed' | 'view'>,
	cards: readonly Evidence[]
): ReadonlyMap<UserId, readonly Evidence[]> {
	const open = sealed ? [] : [...view.scores].filter(([, { x }]) => x !== null);
	return new Map(open.map(([user, { rationale }]) => [user, citedIn(rationale, cards)]));
}
