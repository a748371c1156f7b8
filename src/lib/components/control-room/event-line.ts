/** The sentence of an event. */
import type { Words } from '../../words/words.ts';
import type { Told } from '../../domain/event.ts';

type Say = (event: Told, who: string, words: Words) => string;

const where = ({ questions }: Told, { numbers }: Words) => numbers.list(questions);
const whom = ({ whom: name }: Told, { events }: Words) => name ?? events.somebody;
const roles = (event: Told, words: Words) =>
	words.numbers.list(event.roles.map((role) => words.roles.names[role]));

/** A comment's question, else its area. */
const placeOf = ({ questions, area }: Told) => questions[0] ?? area;

const says: Readonly<Record<string, Say>> = {
	'create-evaluation': (_, who, { events }) => events.created(who),
	'add-member': (event, who, words) => words.events.added(who, whom(event, words)),
	join: (_, who, { events }) => events.joined(who),
	'remove-member': (event, who, words) => words.events.removed(who, whom(event, words)),
	'change-roles': (event, who, words) =>
		words.events.rolesChanged(who, whom(event, words), roles(event, words)),
	'change-settings': (_, who, { events }) => events.toleranceChanged(who),
	'set-area-owner': (event, who, { events }) =>
		event.whom === null
			? events.ownerTaken(who, event.area ?? 0)
			: events.ownerSet(who, event.whom, event.area ?? 0),
	invite: (event, who, words) => words.events.invited(who, roles(event, words)),
	'withdraw-invitation': (_, who, { events }) => events.invitationWithdrawn(who),
	'decline-invitation': (_, who, { events }) => events.invitationDeclined(who),
	'change-phase': ({ phase }, who, { events, phases }) =>
		phase === null ? events.other(who) : events.phaseChanged(who, phases.names[phase]),
	'hand-in-area': ({ area }, who, { events }) => events.handedIn(who, area ?? 0),
	'hand-in-question': (event, who, words) =>
		words.events.roundHandedIn(who, where(event, words), event.round ?? 0),
	abstain: (event, who, words) => words.events.abstained(who, where(event, words)),
	'withdraw-abstention': (event, who, words) => words.events.abstentionWithdrawn(who, where(event, words)),
	reveal: ({ area, early }, who, { events }) =>
		early ? events.revealedEarly(who, area ?? 0) : events.revealed(who, area ?? 0),
	'open-round': (event, who, words) => words.events.roundOpened(who, where(event, words), event.round ?? 0),
	'close-round': (event, who, words) => {
		if (event.outcome === 'cancelled') return words.events.roundCancelled(who, where(event, words));
		if (event.outcome === 'early') return words.events.roundClosedEarly(who, where(event, words));
		return words.events.roundClosed(where(event, words));
	},
	'allow-alone': (event, who, words) => words.events.alone(who, where(event, words)),
	agree: (event, who, words) => words.events.agreed(who, where(event, words)),
	confirm: (event, who, words) => words.events.confirmed(who, where(event, words)),
	reserve: (event, who, words) => words.events.reserved(who, where(event, words)),
	reopen: (event, who, words) => words.events.reopened(who, where(event, words)),
	'lock-area': ({ area }, who, { events }) => events.areaLocked(who, area ?? 0),
	'unlock-area': ({ area }, who, { events }) => events.areaUnlocked(who, area ?? 0),
	comment: (event, who, { events }) => events.commented(who, placeOf(event)),
	reply: (_, who, { events }) => events.replied(who),
	'resolve-comment': (_, who, { events }) => events.commentResolved(who),
	'take-up-comment': (_, who, { events }) => events.commentTakenUp(who),
	'change-comment': (_, who, { events }) => events.commentChanged(who),
	'remove-comment': (_, who, { events }) => events.commentRemoved(who),
	'send-comments': (_, who, { events }) => events.commentsSent(who),
	'answer-comment': (_, who, { events }) => events.commentAnswered(who),
	'cite-note': (event, who, words) => words.notes.event(who, where(event, words)),
	'add-evidence': (event, who, words) => words.evidence.events.added(who, where(event, words)),
	'change-evidence': (event, who, words) => words.evidence.events.changed(who, where(event, words)),
	'remove-evidence': (_, who, words) => words.evidence.events.removed(who),
	'link-evidence': (event, who, words) => words.evidenceDock.events.linked(who, where(event, words)),
	'unlink-evidence': (event, who, words) => words.evidenceDock.events.unlinked(who, where(event, words)),
	release: (_, who, words) => words.release.events.released(who),
	'extend-release': (_, who, words) => words.release.events.extended(who),
	'withdraw-release': (_, who, words) => words.release.events.withdrawn(who),
	'decide-finding': ({ area }, who, words) => words.release.events.decided(who, area ?? 0),
	'leave-open': (_, who, words) => words.release.events.leftOpen(who),
	'close-left-open': (_, who, words) => words.release.events.closedOpen(who),
	'read-through': (_, who, words) => words.release.events.readThrough(who),
	'not-read-through': (_, who, words) => words.release.events.readUndone(who),
	'announce-lock': (_, who, { lock }) => lock.events.announced(who),
	'call-off-lock': (_, who, { lock }) => lock.events.calledOff(who),
	lock: (_, who, { lock }) => lock.events.locked(who),
	'ask-unlock': (_, who, { lock }) => lock.events.asked(who),
	'withdraw-unlock': (_, who, { lock }) => lock.events.withdrawn(who),
	unlock: (_, who, { lock }) => lock.events.unlocked(who),
	'keep-files': (_event, _who, { lock }) => lock.events.filesKept,
	'start-meeting': (_, who, { meeting }) => meeting.events.started(who),
	'end-meeting': (_, who, { meeting }) => meeting.events.ended(who),
	'take-chair': (_, who, { meeting }) => meeting.events.chaired(who),
	park: (event, who, words) => words.meeting.events.parked(who, where(event, words)),
	resume: (event, who, words) => words.meeting.events.resumed(who, where(event, words)),
	'propose-request': (event, who, { requests }) => requests.events.proposed(who, event.questions[0] ?? null),
	'propose-list': (_, who, { requests }) => requests.events.listed(who),
	'reword-request': (event, who, { requests }) => requests.events.reworded(who, event.questions[0] ?? null),
	'send-requests': (_, who, { requests }) => requests.events.sent(who),
	'extend-requests': (_, who, { requests }) => requests.events.extended(who),
	'accept-answer': (event, who, { requests }) => requests.events.accepted(who, event.questions[0] ?? null),
	'close-request': (event, who, { requests }) => requests.events.closed(who, event.questions[0] ?? null),
	'withdraw-request': (event, who, { requests }) =>
		requests.events.withdrawn(who, event.questions[0] ?? null),
	'declare-none': (_, who, { conflicts }) => conflicts.events.none(who),
	'declare-conflict': (_, who, { conflicts }) => conflicts.events.municipality(who),
	'send-answers': (_, who, { requests }) => requests.events.answered(who),
	'make-version': (_, who, { versions }) => versions.events.made(who),
	'restore-text': ({ area }, who, { versions }) => versions.events.restored(who, area ?? 0),
	'change-report-text': (_, who, { standardTexts }) => standardTexts.events.changed(who),
	'reset-report-text': (_, who, { standardTexts }) => standardTexts.events.reset(who),
	'write-theme': ({ area }, who, { merge }) => merge.events.written(who, area ?? 0),
	'plan-interview': (_, who, { interviews }) => interviews.events.planned(who),
	'propose-interviews': (_, who, { interviews }) => interviews.events.proposed(who),
	'change-interview': (_, who, { interviews }) => interviews.events.changed(who),
	'remove-interview': (_, who, { interviews }) => interviews.events.removed(who),
	'keep-name': (_, who, { interviews }) => interviews.events.nameKept(who),
	'change-retention': (_, who, { retention }) => retention.events.days(who),
	'purge-name': (_, who, { retention }) => retention.events.name(who),
	'purge-names': (_, who, { retention }) => retention.events.names(who),
	'erase-notes': (_, who, { retention }) => retention.events.notes(who),
	'erase-lines': (_, who, { retention }) => retention.events.lines(who),
	'erase-on-schedule': (_event, _who, { retention }) => retention.events.schedule,
	'erase-again': (_event, _who, { retention }) => retention.events.again,
	'answer-person': (_, who, { retention }) => retention.events.person(who),
	'insert-standard-text': ({ area }, who, { standardTexts }) => standardTexts.events.inserted(who, area ?? 0)
};

/** An act that has no sentence of its own is told as a change, so that nothing is hidden. */
export function eventLine(event: Told, words: Words): string {
	const who = event.who ?? words.events.somebody;
	const line = says[event.act]?.(event, who, words) ?? words.events.other(who);
	return event.reason === null ? line : `${line} ${words.events.withReason(event.reason)}`;
}
