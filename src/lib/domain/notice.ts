/** What people are told of when they aren't there: that something happened and where it can be read, never what was written. */
import type { Evaluation, Role, UserId } from './evaluation.ts';

export const noticeKinds = [
	'released',
	'deadline-near',
	'deadline-moved',
	'withdrawn',
	'comments-sent',
	'answered',
	'reopened',
	'mentioned',
	'locked',
	'unlock-asked',
	'unlocked',
	'requests-sent',
	'requests-near',
	'requests-moved',
	'request-withdrawn',
	'answers-sent'
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What it is about, by its id, so that a link can lead there. */
export interface NoticeSubject {
	readonly release: string | null;
	readonly comment: string | null;
	readonly question: string | null;
	/** The last day of a review or of what is asked for, `yyyy-mm-dd`. */
	readonly day: string | null;
}

export const noSubject: NoticeSubject = { release: null, comment: null, question: null, day: null };

const team: readonly Role[] = ['lead', 'evaluator'];
const everybody: readonly Role[] = [...team, 'contact'];

/** Which roles hear of what. Readers hear of nothing: what is published is there for all. */
const hearing: Readonly<Record<NoticeKind, readonly Role[]>> = {
	released: everybody,
	'deadline-near': ['lead', 'contact'],
	'deadline-moved': everybody,
	withdrawn: everybody,
	'comments-sent': everybody,
	answered: ['contact'],
	reopened: team,
	mentioned: team,
	locked: everybody,
	'unlock-asked': ['lead', 'administrator'],
	unlocked: everybody,
	'requests-sent': ['contact'],
	'requests-near': ['lead', 'contact'],
	'requests-moved': ['contact'],
	'request-withdrawn': ['contact'],
	'answers-sent': everybody
};

/** Told to those named, never to a whole role. */
const personal: ReadonlySet<NoticeKind> = new Set(['mentioned']);

/** Whether somebody in one of these roles hears of it. */
export function hears(kind: NoticeKind, roles: Iterable<Role>): boolean {
	return [...roles].some((role) => hearing[kind].includes(role));
}

export interface Telling {
	readonly kind: NoticeKind;
	/** Whoever did it knows already; null when nobody did, as when a day draws near. */
	readonly by: UserId | null;
	/** Only these of those who hear of it; a mention is told to nobody else. */
	readonly to?: readonly UserId[];
	/** Who administers, for what administrators hear of without being in the evaluation. */
	readonly administrators?: readonly UserId[];
}

/** Who is told, each once, members first. */
export function audienceOf(evaluation: Evaluation, telling: Telling): UserId[] {
	const { kind, by, to, administrators = [] } = telling;
	const members = evaluation.members.filter(({ roles }) => hears(kind, roles)).map(({ user }) => user);
	const all = new Set([...members, ...(hears(kind, ['administrator']) ? administrators : [])]);
	const named = personal.has(kind) ? (to ?? []) : to;
	return [...all].filter((user) => user !== by && (named === undefined || named.includes(user)));
}
