/** Who may do what, in which phases and standings, written out apart from the code that decides it. */
import type { Verb } from './permission-table.ts';

/** A column is somebody who asks; `lead-evaluator` holds both roles, `lead` doesn't evaluate. */
export const columns = [
	'lead',
	'lead-evaluator',
	'evaluator',
	'administrator',
	'contact',
	'reader',
	'stranger'
] as const;
export type Column = (typeof columns)[number];

/** How the one question of the area stands; `revealed-early`: before anybody handed in; `conflict` and `no-basis` are abstentions of the one who asks. */
export const standings = [
	'sealed',
	'handed-in',
	'revealed',
	'revealed-early',
	'blind',
	'blind-handed-in',
	'agreed',
	'settled',
	'reopened',
	'area-locked',
	'conflict-sealed',
	'conflict-revealed',
	'conflict-blind',
	'conflict-agreed',
	'no-basis-revealed'
] as const;
export type Standing = (typeof standings)[number];

/** Phases by letter: Preparing Scoring Calibrating Drafting Fact-check Locked pUblished. */
export interface Cell {
	readonly phases: string;
	readonly standings: readonly Standing[];
}

type Row = Readonly<Partial<Record<Column, Cell>>>;

const unlocked = standings.filter((standing) => standing !== 'area-locked');
const cell = (phases: string, ...allowed: readonly Standing[]): Cell => ({ phases, standings: allowed });

const always = cell('PSCDFLU', ...standings);
const beforeLock = cell('PSCDF', ...standings);
const everyUnlocked = cell('PSCDF', ...unlocked);
const leads = (own: Cell): Row => ({ lead: own, 'lead-evaluator': own });
const evaluators = (own: Cell): Row => ({ 'lead-evaluator': own, evaluator: own });
const team = (own: Cell): Row => ({ ...leads(own), evaluator: own });

/** What isn't written here is refused. */
export const permissionMatrix: Readonly<Record<Verb, Row>> = {
	'read-evaluation': { ...team(always), contact: always, reader: always, administrator: always },
	'join-room': team(always),
	'join-sheet': evaluators(beforeLock),
	invite: { ...leads(beforeLock), administrator: always },
	'change-members': { ...leads(beforeLock), administrator: always },
	'change-phase': leads(cell('PSCDFL', ...standings)),
	'change-settings': leads(beforeLock),
	'change-report-texts': leads(beforeLock),
	'hand-in-area': evaluators(cell('SCD', 'sealed')),
	'hand-in-question': evaluators(cell('CDF', 'blind')),
	abstain: evaluators(everyUnlocked),
	reveal: leads(cell('SCD', 'sealed', 'handed-in', 'conflict-sealed')),
	'open-round': leads(
		cell('CDF', 'revealed', 'revealed-early', 'reopened', 'conflict-revealed', 'no-basis-revealed')
	),
	'close-round': leads(cell('CDF', 'blind', 'blind-handed-in', 'conflict-blind')),
	'allow-alone': leads(cell('SCDF', ...unlocked)),
	agree: evaluators(cell('CDF', 'revealed', 'revealed-early', 'reopened')),
	// Each question of the list is then asked for by itself.
	'agree-aligned': leads(cell('CDF', ...standings)),
	confirm: evaluators(cell('CDF', 'agreed', 'settled')),
	reserve: evaluators(cell('CDF', 'agreed', 'settled')),
	reopen: {
		...leads(cell('CDF', 'agreed', 'settled', 'conflict-agreed')),
		evaluator: cell('CDF', 'agreed', 'settled')
	},
	'lock-area': leads(cell('CDF', 'settled')),
	'unlock-area': leads(cell('CDF', 'area-locked')),
	'read-versions': team(always),
	'make-version': leads(beforeLock),
	'restore-text': team(everyUnlocked),
	'insert-standard-text': team(everyUnlocked),
	'read-release': { ...team(always), contact: always },
	release: leads(cell('D', ...standings)),
	'extend-release': leads(cell('F', ...standings)),
	'withdraw-release': leads(cell('F', ...standings)),
	'comment-on-release': { contact: cell('F', ...standings) },
	'send-comments': { contact: cell('F', ...standings) },
	'read-comments': team(always),
	'answer-comment': leads(cell('DF', ...standings)),
	comment: team(beforeLock),
	'read-evidence': team(always),
	'keep-evidence': team(beforeLock),
	'propose-request': team(beforeLock),
	'send-requests': leads(beforeLock),
	'read-requests': { contact: always },
	'answer-request': { contact: beforeLock },
	'merge-bullets': team(beforeLock),
	'read-interviews': team(always),
	'plan-interviews': team(beforeLock),
	'keep-names': team(beforeLock),
	'purge-names': { ...leads(always), administrator: always },
	// Of an interview at which all of them were present.
	'join-notes': team(always),
	'change-retention': leads(always),
	'answer-person': { administrator: always },
	'read-meeting': team(always),
	'lead-meeting': leads(cell('SCDF', ...standings)),
	park: team(cell('CDF', 'revealed', 'revealed-early', 'reopened', 'conflict-revealed', 'no-basis-revealed')),
	'declare-conflict': team(beforeLock),
	'read-conflicts': leads(always),
	lock: leads(cell('F', ...standings)),
	'ask-unlock': leads(cell('LU', ...standings)),
	unlock: { ...leads(cell('LU', ...standings)), administrator: cell('LU', ...standings) },
	'edit-score': evaluators(cell('CDF', 'revealed', 'revealed-early', 'reopened')),
	'edit-sheet': evaluators(cell('SCD', 'sealed')),
	'edit-round-sheet': evaluators(cell('CDF', 'blind')),
	'edit-narrative': team(everyUnlocked),
	'edit-notes': team(beforeLock)
};
