/** What the municipality is asked to answer or send: proposed within the team, sent by a lead, answered by contacts. */
import type { Supplied } from './attachment.ts';
import type { ShownDrafts } from './comment-draft.ts';
import type { UserId } from './evaluation.ts';
import type { RefusalCode } from './refusal.ts';
import { swedishDay, workingDaysUntil, type Day } from './working-days.ts';

/** Of the question list that is sent beforehand, or for what turns out to be missing. */
export const requestKinds = ['list', 'missing'] as const;
export type RequestKind = (typeof requestKinds)[number];

export const requestStatuses = ['proposed', 'sent', 'answered', 'accepted', 'closed', 'withdrawn'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** What it is of: a question, an area, or the whole where both are null. */
export interface RequestPlace {
	readonly area: number | null;
	readonly question: string | null;
}

interface Act {
	readonly by: UserId;
	/** Milliseconds since 1970. */
	readonly at: number;
}

export interface DueExtension extends Act {
	readonly due: Day;
	readonly reason: string;
}

/** Some requests that were sent at once. */
export interface Sending extends Act {
	readonly id: string;
	/** 1, 2, 3 … within the evaluation. */
	readonly n: number;
	/** As it was set when they were sent. */
	readonly firstDue: Day;
	/** As it is after the latest extension; the whole day counts. */
	readonly due: Day;
	/** The earliest first. */
	readonly extensions: readonly DueExtension[];
}

/** How it ended: its answer is accepted, nothing more is needed, or it was taken back. */
export interface RequestEnd extends Act {
	readonly kind: 'accepted' | 'closed' | 'withdrawn';
	/** Told to the municipality; a withdrawal of what was sent has one. */
	readonly reason: string | null;
}

export interface EvidenceRequest extends RequestPlace {
	readonly id: string;
	readonly kind: RequestKind;
	readonly text: string;
	/** Who proposed it, and when; the municipality isn't told. */
	readonly proposed: Act;
	/** 1, 2, 3 … of those that were sent; null while it is only proposed. */
	readonly number: number | null;
	readonly sending: Sending | null;
	readonly end: RequestEnd | null;
	/** How many answers were sent. */
	readonly answered: number;
}

/** What contacts answer: theirs alone until one of them sends it. */
export interface RequestAnswer {
	readonly id: string;
	/** The request's id. */
	readonly request: string;
	/** May be empty where something is attached. */
	readonly text: string;
	/** Who wrote last, and when that or what is attached was changed, in milliseconds since 1970. */
	readonly by: UserId;
	readonly changedAt: number;
	readonly sent: Act | null;
	/** The earliest first. */
	readonly supplied: readonly Supplied[];
}

export function statusOf({ sending, end, answered }: EvidenceRequest): RequestStatus {
	if (end !== null) return end.kind;
	if (sending === null) return 'proposed';
	return answered > 0 ? 'answered' : 'sent';
}

/** Of the whole first; then area by area its questions in their order, and last what is of the area. */
export function byPlace(a: RequestPlace, b: RequestPlace): number {
	if (a.area !== b.area) return (a.area ?? 0) - (b.area ?? 0);
	if (a.question === null || b.question === null)
		return Number(a.question === null) - Number(b.question === null);
	return numerically.compare(a.question, b.question);
}

const numerically = new Intl.Collator('sv', { numeric: true });

/** Whether contacts may add an answer: sent, and not ended. */
export function isOpenToAnswers(request: EvidenceRequest): boolean {
	return request.sending !== null && request.end === null;
}

/** Whether it was due before today and has no answer. `now`: milliseconds since 1970. */
export function isOverdue(request: EvidenceRequest, now: number): boolean {
	return statusOf(request) === 'sent' && request.sending !== null && swedishDay(now) > request.sending.due;
}

/** Working days after today up to and including the due day; 0 on the day and after it. */
export function daysUntilDue({ due }: Pick<Sending, 'due'>, now: number): number {
	return workingDaysUntil(swedishDay(now), due);
}

/** In UTF-16 units: a request's words, an answer's. */
export const REQUEST_LENGTH = 2000;
export const ANSWER_LENGTH = 20_000;
/** Requests of one evaluation, ended ones included. */
export const REQUESTS_OF_EVALUATION = 500;
/** Files and links of one answer together. */
export const ATTACHMENTS_ON_ANSWER = 10;
/** Files of one evaluation's answers together. */
export const FILES_ON_REQUESTS = 500;

/** Why it can't end so; null when it can. */
export function endProblem(status: RequestStatus, end: RequestEnd['kind']): RefusalCode | null {
	if (status === 'proposed') return end === 'withdrawn' ? null : 'request-not-sent';
	if (status === 'sent') return end === 'accepted' ? 'request-unanswered' : null;
	return status === 'answered' ? null : 'request-ended';
}

/** Why those drafts can't be sent; null when they can: each as it is shown, of what is still asked for. */
export function answersProblem(
	requests: readonly EvidenceRequest[],
	drafts: readonly RequestAnswer[],
	shown: ShownDrafts
): RefusalCode | null {
	if (Object.keys(shown).length === 0) return 'bad-input';
	for (const [id, changedAt] of Object.entries(shown)) {
		const draft = drafts.find((one) => one.id === id);
		if (draft === undefined || draft.changedAt !== changedAt) return 'drafts-changed';
		const request = requests.find((one) => one.id === draft.request);
		if (request === undefined || !isOpenToAnswers(request)) return 'request-ended';
	}
	return null;
}
