/** What people of one evaluation try with the ids of another, or of what isn't theirs: each is as if it weren't there. */
import type { Fields } from '../row.ts';
import type { Scene } from '../scene.ts';
import type { Seat } from '../seats.ts';
import { POSTED } from '../words.ts';

export interface Crossing {
	readonly what: string;
	readonly seat: Seat;
	readonly path: string;
	/** For acts; else it is read. */
	readonly fields?: Fields;
	readonly answer: string;
}

const reason = POSTED;

/** In the fact-check of both. `other` is an evaluation in which nobody of `own` has a part. */
export function crossings(own: Scene, other: Scene): readonly Crossing[] {
	const area = `/evaluations/${own.id}/areas/2`;
	const team = `/evaluations/${own.id}/team`;
	const comments = `/review/${own.release}/comments`;
	const attachments = `/review/${own.release}/attachments`;
	const agreement = { question: '2.3', agreement: other.agreement, reason };
	const list = { agreements: JSON.stringify({ '2.3': other.agreement }) };
	const stranger = other.people.bo.user;
	const act = (what: string, seat: Seat, path: string, fields: Fields, answer: string): Crossing => ({
		what,
		seat,
		path,
		fields,
		answer
	});
	const reading = (what: string, seat: Seat, path: string, answer = 'none'): Crossing => ({
		what,
		seat,
		path,
		answer
	});
	const answers = `/evaluations/${own.id}/fact-check/comments?/answer`;
	const answer = { decision: 'accepted', reason };
	const written = { kind: 'error', body: POSTED };
	return [
		act("another's agreement confirmed", 'anna', `${area}?/confirm`, agreement, 'agreement-changed'),
		act("another's agreement in a list", 'anna', `${area}?/confirmList`, list, 'agreement-changed'),
		act("another's agreement reserved", 'anna', `${area}?/reserve`, agreement, 'agreement-changed'),
		act("another's agreement reopened", 'anna', `${area}?/reopen`, agreement, 'agreement-changed'),
		act(
			"another's invitation withdrawn",
			'dan',
			`${team}?/withdraw`,
			{ invitation: other.invitation },
			'not-found'
		),
		act("another's member removed", 'dan', `${team}?/removeMember`, { user: stranger }, 'not-found'),
		act(
			"another's member given a role",
			'dan',
			`${team}?/changeRoles`,
			{ user: stranger, 'role-lead': 'on' },
			'not-found'
		),
		act("another's member as owner", 'dan', `${team}?/setOwners`, { 'owner-1': stranger }, 'bad-input'),
		act(
			'a comment on a withdrawn draft',
			'kim',
			`/review/${own.withdrawn}/comments?/add`,
			{ ...written, area: '1', section: 'strengths' },
			'no-release'
		),
		act(
			"another's draft changed",
			'kim',
			`${comments}?/change`,
			{ ...written, comment: other.draft },
			'comment-not-found'
		),
		act(
			"another's draft removed",
			'kim',
			`${comments}?/remove`,
			{ comment: other.draft },
			'comment-not-found'
		),
		act(
			'a file taken from another',
			'kim',
			`${comments}?/detach`,
			{ comment: own.draft, attachment: other.draftFile },
			'not-found'
		),
		act(
			'a file taken from another comment',
			'kim',
			`${comments}?/detach`,
			{ comment: own.draft, attachment: own.sentFile },
			'not-found'
		),
		act(
			'a sent comment changed',
			'kim',
			`${comments}?/change`,
			{ ...written, comment: own.sent },
			'comments-sent'
		),
		act('a sent comment removed', 'kim', `${comments}?/remove`, { comment: own.sent }, 'comments-sent'),
		act("another's drafts sent", 'kim', `${comments}?/send`, { shown: other.shown }, 'drafts-changed'),
		act(
			"another's comment answered",
			'anna',
			answers,
			{ ...answer, comment: other.sent },
			'comment-not-found'
		),
		act(
			'a contact’s comment as the team’s own',
			'bo',
			`/evaluations/${own.id}/areas/1?/resolve`,
			{ comment: own.sent, resolved: 'on' },
			'comment-not-found'
		),
		act(
			"another's team comment",
			'bo',
			`/evaluations/${own.id}/areas/1?/reply`,
			{ comment: other.comment, body: POSTED },
			'comment-not-found'
		),
		act('a draft answered', 'anna', answers, { ...answer, comment: own.draft }, 'comment-not-found'),
		reading("another's file", 'kim', `${attachments}/${other.sentFile}`),
		reading("another's file, by the team", 'anna', `${attachments}/${other.sentFile}`),
		reading('a file of another release', 'kim', `/review/${own.withdrawn}/attachments/${own.sentFile}`),
		reading('a draft in the place of a file', 'kim', `${attachments}/${own.draft}`),
		reading('a version that is not locked', 'anna', `/evaluations/${own.id}/lock/1/file`),
		reading('a version that is none', 'anna', `/evaluations/${own.id}/lock/${own.locked + 1}/file`),
		reading('a version by another number', 'anna', `/evaluations/${own.id}/lock/0${own.locked}/file`),
		reading('the report of none', 'anna', `/evaluations/${own.id}/versions/${own.locked + 1}/report`),
		reading('a report by another number', 'anna', `/evaluations/${own.id}/versions/0${own.locked}/report`),
		reading('a report of no such form', 'anna', `/evaluations/${own.id}/versions/1/report.exe`),
		...['%00', '..%2F..', "'%20or%201=1", 'x'.repeat(100), '%F0%9F%92%A9'].flatMap((id) => [
			reading(`a release called ${id}`, 'kim', `/review/${id}`),
			reading(`a file called ${id}`, 'kim', `${attachments}/${id}`),
			reading(`facts of ${id}`, 'anna', `/evaluations/${id}/facts`)
		])
	];
}
