/** What waits for somebody besides scores: a draft to review, comments to send, to answer and to read, an unlock. */
import { readsAsContact } from './comment-reading.ts';
import type { Actor, Evaluation, UserId } from './evaluation.ts';
import { can } from './permissions.ts';
import { timeLeft, type Release } from './release.ts';
import type { RequestMatters } from './request-matter.ts';
import type { Day } from './working-days.ts';

export type MatterKind =
	| 'unlock'
	| 'comments'
	| 'deadline-over'
	| 'deadline'
	| 'answers'
	| 'drafts'
	| 'review'
	| 'mentions'
	| 'request-answers'
	| 'requests-overdue'
	| 'request-proposals'
	| 'requests'
	| 'request-drafts'
	| 'conflict';

export interface Matter {
	readonly kind: MatterKind;
	/** How many; 1 for what comes alone. */
	readonly n: number;
	readonly day: Day | null;
	/** A path of this site: where it is done. */
	readonly path: string;
}

export interface MatterFacts {
	/** The draft that is out. */
	readonly release: Pick<Release, 'id' | 'deadline'> | null;
	/** Comments that were sent and have no answer. */
	readonly unanswered: number;
	/** Comments that the contacts have not sent. Asked for contacts alone. */
	readonly drafts: number;
	/** Unread notices by their ids, the oldest first. */
	readonly answers: readonly string[];
	readonly mentions: readonly string[];
	readonly requests: RequestMatters;
	/** Whether the person has said nothing of conflicts of interest. */
	readonly undeclared: boolean;
	/** Who has asked for an unlock that nobody has decided on. */
	readonly unlockAskedBy: UserId | null;
}

/** With so many working days left, or fewer, the last day waits for the lead, too. */
const NEAR = 2;

/** What holds up others first. `now` in milliseconds since 1970. */
export function mattersOf(actor: Actor, evaluation: Evaluation, facts: MatterFacts, now: number): Matter[] {
	const home = `/evaluations/${evaluation.id}`;
	const { release, drafts, requests } = facts;
	const may = (
		verb:
			| 'answer-comment'
			| 'extend-release'
			| 'comment-on-release'
			| 'send-comments'
			| 'send-requests'
			| 'answer-request'
	) => can(actor, { do: verb }, evaluation);
	const matters: Matter[] = [];
	const add = (kind: MatterKind, path: string, n = 1, day: Day | null = null) =>
		matters.push({ kind, n, day, path });

	if (facts.undeclared && can(actor, { do: 'declare-conflict' }, evaluation))
		add('conflict', `${home}/conflicts`);
	const asked = facts.unlockAskedBy;
	if (asked !== null && asked !== actor.user && can(actor, { do: 'unlock' }, evaluation))
		add('unlock', `${home}/lock`);
	if (facts.unanswered > 0 && may('answer-comment'))
		add('comments', `${home}/fact-check/comments`, facts.unanswered);
	if (release !== null && may('extend-release')) {
		const { over, days } = timeLeft(release, now);
		if (over) add('deadline-over', `${home}/fact-check`, 1, release.deadline);
		else if (days <= NEAR) add('deadline', `${home}/fact-check`, 1, release.deadline);
	}
	if (may('send-requests')) {
		const path = `${home}/evidence/requests`;
		if (requests.answered > 0) add('request-answers', path, requests.answered);
		if (requests.overdue > 0) add('requests-overdue', path, requests.overdue);
		if (requests.proposed > 0) add('request-proposals', path, requests.proposed);
	}
	if (may('answer-request')) {
		const path = `/requests/${evaluation.id}`;
		if (requests.drafts > 0) add('request-drafts', path, requests.drafts);
		if (requests.unanswered > 0) add('requests', path, requests.unanswered, requests.due);
	}
	const read = (notices: readonly string[]) => `${home}/notices/${notices.at(-1) ?? ''}`;
	const { answers, mentions } = facts;
	if (readsAsContact(actor, evaluation)) {
		if (answers.length > 0) add('answers', read(answers), answers.length);
		if (release !== null && drafts > 0 && may('send-comments'))
			add('drafts', `/review/${release.id}/comments`, drafts);
		if (release !== null && may('comment-on-release') && !timeLeft(release, now).over)
			add('review', `/review/${release.id}`, 1, release.deadline);
	} else if (mentions.length > 0 && can(actor, { do: 'read-comments' }, evaluation))
		add('mentions', read(mentions), mentions.length);
	return matters;
}
