/** Who has changed a score on the question that is open. Pure. */
import type { UserId } from '../../domain/evaluation.ts';
import type { QuestionReading } from './question-reading.ts';

/** What is shown of a question's scores; another round, or an opening, is another sight. */
export interface Sight {
	readonly of: string;
	readonly scores: ReadonlyMap<UserId, number | null>;
}

/** Null while the scores are sealed: nothing of the others is seen then. */
export function sightOf({ question, standing, sealed, others }: QuestionReading): Sight | null {
	if (sealed) return null;
	const of = `${question.id} ${standing.round} ${standing.blindOpen}`;
	return { of, scores: new Map(others.map(({ user, score }) => [user, score.x])) };
}

/** The others whose points are new or not what they were in the same sight. */
export function changedBy(before: Sight | null, now: Sight | null): UserId[] {
	if (before === null || now === null || before.of !== now.of) return [];
	return [...now.scores].filter(([user, x]) => before.scores.get(user) !== x).map(([user]) => user);
}
