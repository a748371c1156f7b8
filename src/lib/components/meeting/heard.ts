/** What is read out at the meeting when the questions' standing changes: reveals, rounds, agreements. Pure. */
import type { Words } from '../../words/words.ts';
import type { QuestionReading } from '../workspace/question-reading.ts';

/** What is compared of a question. */
export interface Standing {
	readonly question: string;
	readonly opened: boolean;
	readonly round: number;
	readonly blindOpen: boolean;
	/** The agreement that stands, by id; null without one. */
	readonly agreement: string | null;
	readonly points: string;
	readonly max: number;
	readonly reopened: boolean;
	readonly settled: boolean;
	/** The strip in words. */
	readonly sentence: string;
}

export function standingOf(reading: QuestionReading, sentence: string, { numbers }: Words): Standing {
	const { question, view, standing, agreed, state } = reading;
	return {
		question: question.id,
		opened: view.opened,
		round: standing.round,
		blindOpen: view.blindOpen,
		agreement: agreed?.id ?? null,
		points: agreed === null ? '' : numbers.points(agreed.x),
		max: question.max,
		reopened: state === 'reopened',
		settled: state === 'agreed',
		sentence
	};
}

/** In the order it is said. `before` of another question is nothing to compare with. */
export function heardBetween(before: Standing | null, now: Standing, { heard }: Words['meeting']): string[] {
	if (before?.question !== now.question) return [];
	const said: string[] = [];
	const shown = (!before.opened && now.opened) || (before.blindOpen && !now.blindOpen);
	if (shown) said.push(heard.shown(now.question, now.sentence));
	if (!before.blindOpen && now.blindOpen) said.push(heard.roundOpened(now.question, now.round));
	if (now.agreement !== null && now.agreement !== before.agreement)
		said.push(heard.agreed(now.question, now.points, now.max));
	if (now.settled && !before.settled) said.push(heard.settled(now.question));
	if (now.reopened && !before.reopened) said.push(heard.reopened(now.question));
	return said;
}
