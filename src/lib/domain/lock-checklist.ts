/** What keeps an evaluation from being locked. */
import { questionsOfArea, questionStanding } from './assigned.ts';
import type { Evaluation } from './evaluation.ts';
import type { RefusalCode } from './refusal.ts';
import { unsettledOf } from './standing.ts';

export interface LockChecklist {
	/** Questions without an agreement that everybody of A has confirmed or reserved, by area; areas without any left out. */
	readonly unsettled: readonly { readonly area: number; readonly questions: readonly string[] }[];
	/** Questions with an open blind round. */
	readonly openRounds: readonly string[];
	/** Comments of contacts without an answer. */
	readonly unanswered: number;
	/** Whether there is a key to sign with. */
	readonly key: boolean;
}

export function lockChecklist(
	evaluation: Evaluation,
	{ unanswered, key }: Pick<LockChecklist, 'unanswered' | 'key'>
): LockChecklist {
	const areas = evaluation.edition.areas.map(({ number }) => number);
	const unsettled = areas
		.map((area) => ({ area, questions: unsettledOf(evaluation, area) }))
		.filter(({ questions }) => questions.length > 0);
	const openRounds = areas
		.flatMap((area) => questionsOfArea(evaluation, area))
		.filter((question) => questionStanding(evaluation, question).blindOpen);
	return { unsettled, openRounds, unanswered, key };
}

/** The first reason against locking; null when the list is done. */
export function lockProblem(list: LockChecklist): RefusalCode | null {
	if (!list.key) return 'no-signing-key';
	if (list.openRounds.length > 0) return 'round-open';
	if (list.unsettled.length > 0) return 'questions-not-agreed';
	return list.unanswered > 0 ? 'comments-unanswered' : null;
}

/** Whether what was typed is the municipality's name: spaces around it and the case of letters don't count. */
export function isMunicipalityName(typed: string, name: string): boolean {
	const plain = (text: string) => text.trim().normalize('NFC').toLocaleLowerCase('sv');
	return plain(typed) === plain(name);
}
