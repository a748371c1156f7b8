/** Who may do what in which phase, as data. Where the area or the question stands narrows it further (`standing.ts`). */
import type { Role } from './evaluation.ts';
import type { Action } from './action.ts';
import type { Phase } from './phase.ts';

/** Acts by the name of their use case; edits by what they touch: a sheet in round 1, in a blind round. */
export type Verb =
	Action['do'] | 'edit-score' | 'edit-sheet' | 'edit-round-sheet' | 'edit-narrative' | 'edit-notes';

type Row = Readonly<Record<Phase, readonly Verb[]>>;

/** The same in every phase. */
function always(verbs: readonly Verb[]): Row {
	return {
		preparing: verbs,
		scoring: verbs,
		calibrating: verbs,
		drafting: verbs,
		'fact-check': verbs,
		locked: verbs,
		published: verbs
	};
}

const reading: readonly Verb[] = [
	'read-evaluation',
	'join-room',
	'read-versions',
	'read-release',
	'read-comments',
	'read-evidence',
	'read-interviews',
	// Who was present at the interview reads its notes, until they are deleted.
	'join-notes',
	'read-meeting'
];
/** What everybody on the team does with the text, in every phase before the lock. */
const texting: readonly Verb[] = [
	...reading,
	'edit-narrative',
	'restore-text',
	'insert-standard-text',
	'comment',
	'keep-evidence',
	'propose-request',
	'merge-bullets',
	'plan-interviews',
	'keep-names',
	'edit-notes',
	'declare-conflict'
];
/** What a lead answers for in every phase, the lock or not: what was promised to those who were interviewed. */
const answering: readonly Verb[] = ['purge-names', 'change-retention', 'read-conflicts'];
const leading: readonly Verb[] = [
	...texting,
	...answering,
	'make-version',
	'invite',
	'change-members',
	'change-phase',
	'change-settings',
	'change-report-texts',
	'send-requests'
];
const meeting: readonly Verb[] = [
	...leading,
	'open-round',
	'close-round',
	'allow-alone',
	'agree-aligned',
	'reopen',
	'lock-area',
	'unlock-area',
	'lead-meeting',
	'park'
];
const checking: readonly Verb[] = [
	...meeting,
	'extend-release',
	'withdraw-release',
	'answer-comment',
	'lock'
];
const closed: readonly Verb[] = [...reading, ...answering, 'ask-unlock', 'unlock'];
const writing: readonly Verb[] = [...texting, 'join-sheet', 'abstain'];
const sealed: readonly Verb[] = [...writing, 'edit-sheet', 'hand-in-area'];
const deliberating: readonly Verb[] = [
	...writing,
	'edit-round-sheet',
	'edit-score',
	'hand-in-question',
	'agree',
	'confirm',
	'reserve',
	'reopen',
	'park'
];
/** That there is an evaluation, and in which phase: nothing of its work. */
const hearing: readonly Verb[] = ['read-evaluation'];
/** A person who asks what is kept about them asks an administrator, who reads nothing else of the team's. */
const people: readonly Verb[] = [...hearing, 'invite', 'change-members', 'answer-person', 'purge-names'];
/** What a contact reads has been released on purpose; before that there is nothing. */
const reviewing: readonly Verb[] = [...hearing, 'read-release', 'read-requests'];
const supplying: readonly Verb[] = [...reviewing, 'answer-request'];

export const permissionTable: Readonly<Record<Role, Row>> = {
	lead: {
		preparing: leading,
		// The meeting begins with the first reveal, which is made while others still score.
		scoring: [...leading, 'allow-alone', 'reveal', 'lead-meeting'],
		calibrating: [...meeting, 'reveal'],
		// A draft that was taken back leaves comments that are owed an answer.
		drafting: [...meeting, 'reveal', 'release', 'answer-comment'],
		'fact-check': checking,
		locked: [...closed, 'change-phase'],
		published: closed
	},
	evaluator: {
		preparing: writing,
		scoring: sealed,
		calibrating: [...deliberating, 'edit-sheet', 'hand-in-area'],
		drafting: [...deliberating, 'edit-sheet', 'hand-in-area'],
		'fact-check': deliberating,
		locked: reading,
		published: reading
	},
	administrator: {
		...always(people),
		locked: [...people, 'unlock'],
		published: [...people, 'unlock']
	},
	contact: {
		...always(supplying),
		'fact-check': [...supplying, 'comment-on-release', 'send-comments'],
		locked: reviewing,
		published: reviewing
	},
	reader: always(hearing)
};
