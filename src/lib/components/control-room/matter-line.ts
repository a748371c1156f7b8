/** The sentence of something that waits. */
import type { Matter } from '../../domain/matter.ts';
import type { Words } from '../../words/words.ts';

export function matterLine({ kind, n, day }: Matter, { notices, release, conflicts }: Words): string {
	const { waits } = notices;
	const last = day === null ? '' : release.review.day(day);
	switch (kind) {
		case 'review':
		case 'deadline':
		case 'deadline-over':
			return waits[kind](last);
		case 'answers':
		case 'drafts':
		case 'comments':
		case 'mentions':
		case 'request-answers':
		case 'requests-overdue':
		case 'request-proposals':
		case 'request-drafts':
			return waits[kind](n);
		case 'requests':
			return waits.requests(n, last);
		case 'conflict':
			return conflicts.waits;
		case 'unlock':
			return waits.unlock;
	}
}

/** Whether the way there is the server's, which notes what has been read, and no page of its own. */
export function isByServer({ kind }: Matter): boolean {
	return kind === 'answers' || kind === 'mentions';
}
