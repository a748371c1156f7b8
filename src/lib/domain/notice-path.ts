/** Where a notice leads: the page on which the person reads or does what it is about. */
import type { NoticeKind, NoticeSubject } from './notice.ts';

export type NoticePlace = Pick<NoticeSubject, 'release'> & {
	readonly id: string;
	readonly evaluation: string;
	readonly kind: NoticeKind;
};

/** A path of this site. `contact`: the person reads what is released, and none of the team's pages. */
export function pathOf({ id, evaluation, kind, release }: NoticePlace, contact: boolean): string {
	const home = `/evaluations/${evaluation}`;
	if (isOfRequests(kind))
		return contact ? `/requests/${encodeURIComponent(evaluation)}` : `${home}/evidence/requests`;
	if (contact)
		return release === null || kind === 'withdrawn' ? home : `/review/${encodeURIComponent(release)}`;
	switch (kind) {
		case 'released':
		case 'deadline-near':
		case 'deadline-moved':
		case 'withdrawn':
			return `${home}/fact-check`;
		case 'comments-sent':
			return `${home}/fact-check/comments`;
		case 'mentioned':
			// The way there notes that it has been read.
			return `${home}/notices/${encodeURIComponent(id)}`;
		case 'locked':
		case 'unlock-asked':
		case 'unlocked':
			return `${home}/lock`;
		case 'answered':
		case 'reopened':
			return home;
	}
}

const ofRequests = [
	'requests-sent',
	'requests-near',
	'requests-moved',
	'request-withdrawn',
	'answers-sent'
] as const satisfies readonly NoticeKind[];

function isOfRequests(kind: NoticeKind): kind is (typeof ofRequests)[number] {
	return ofRequests.some((one) => one === kind);
}
