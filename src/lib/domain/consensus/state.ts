/** The state of a question: the first rule that holds names it. */
import { awaitingOf, standingAgreement } from '../agreement.ts';
import { spreadOf } from './spread.ts';
import { tolerances } from './tolerance.ts';
import { countedScores, isSealed } from './view.ts';
import type { QuestionView } from './view.ts';

export const states = [
	'locked',
	'not-assessed',
	'reopened',
	'agreed',
	'untouched',
	'in-progress',
	'ready',
	'waiting',
	'diverging',
	'near',
	'aligned'
] as const;

export type State = (typeof states)[number];

export function stateOf(view: QuestionView): State {
	if (view.locked) return 'locked';
	if (view.assigned.length === 0) return 'not-assessed';
	if (view.blindOpen) return sealedState(view);
	if (view.agreement !== null && view.agreement.reopened !== null) return 'reopened';
	if (standingAgreement(view) !== null && awaitingOf(view, view.assigned).length === 0) return 'agreed';
	return isSealed(view) ? sealedState(view) : openedState(view);
}

/** The number of the blind round that is open, or null. */
export function openBlindRound(view: QuestionView): number | null {
	return view.blindOpen ? view.round : null;
}

function sealedState({ assigned, handedIn, scoredBy }: QuestionView): State {
	if (assigned.every((user) => handedIn.has(user))) return 'ready';
	return assigned.some((user) => handedIn.has(user) || scoredBy.has(user)) ? 'in-progress' : 'untouched';
}

function openedState(view: QuestionView): State {
	const spread = spreadOf(countedScores(view));
	if (spread === null || spread.n < view.assigned.length || (spread.n < 2 && !view.alone)) return 'waiting';
	const { a, b } = tolerances(view.max, view.tolerance);
	if (spread.range > b) return 'diverging';
	return spread.range > a ? 'near' : 'aligned';
}
