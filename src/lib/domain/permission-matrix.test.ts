import { describe, expect, it } from 'vitest';
import type { AreaStanding, Evaluation, QuestionStanding } from './evaluation.ts';
import { columns, permissionMatrix, standings } from './permission-matrix.ts';
import type { Column, Standing } from './permission-matrix.ts';
import type { Verb } from './permission-table.ts';
import { can, mayEdit } from './permissions.ts';
import type { Action } from './permissions.ts';
import { phases } from './phase.ts';
import * as sample from './sample-evaluation.ts';

const users: Record<Column, string> = {
	lead: 'lars',
	'lead-evaluator': 'anna',
	evaluator: 'bo',
	administrator: 'adam',
	contact: 'kim',
	reader: 'rut',
	stranger: 'eva'
};
const letters = 'PSCDFLU';
const verbs = Object.keys(permissionMatrix) as Verb[];
const everyone = ['anna', 'bo', 'cia'];

describe.each(verbs)('[PER-1] %s', (verb) => {
	it.each(columns)('by %s', (column) => {
		const cell = permissionMatrix[verb][column];
		const expected: string[] = [];
		const actual: string[] = [];
		for (const [index, phase] of phases.entries()) {
			for (const standing of standings) {
				const evaluation = { ...evaluationIn(standing, users[column]), phase };
				const title = `${phase}/${standing}`;
				if (cell?.phases.includes(letters.charAt(index)) && cell.standings.includes(standing))
					expected.push(title);
				if (allowed(verb, column, evaluation)) actual.push(title);
			}
		}
		expect(actual).toEqual(expected);
	});
});

function allowed(verb: Verb, column: Column, evaluation: Evaluation): boolean {
	const user = users[column];
	const actor = { user, administrator: column === 'administrator' };
	const value = { x: 750, rationale: '', confidence: null };
	switch (verb) {
		case 'edit-score':
			return mayEdit(actor, { kind: 'score', question: '1.1', evaluator: user, value }, evaluation);
		case 'edit-sheet':
			return mayEdit(actor, { kind: 'sheet', question: '1.1', round: 1, value }, evaluation);
		case 'edit-round-sheet':
			return mayEdit(actor, { kind: 'sheet', question: '1.1', round: 2, value }, evaluation);
		case 'edit-notes':
			return mayEdit(actor, { kind: 'notes', interview: 'politicians' }, evaluation);
		case 'edit-narrative':
			return mayEdit(actor, { kind: 'narrative', area: 1, section: 'general' }, evaluation);
		default:
			return can(actor, actionOf(verb, user), evaluation);
	}
}

function actionOf(verb: Action['do'], user: string): Action {
	switch (verb) {
		case 'join-sheet':
			return { do: verb, owner: user };
		case 'join-notes':
			return { do: verb, interview: 'politicians' };
		case 'hand-in-area':
		case 'reveal':
		case 'lock-area':
		case 'unlock-area':
		case 'restore-text':
		case 'insert-standard-text':
			return { do: verb, area: 1 };
		case 'hand-in-question':
		case 'abstain':
		case 'open-round':
		case 'close-round':
		case 'allow-alone':
		case 'agree':
		case 'confirm':
		case 'reserve':
		case 'reopen':
		case 'park':
			return { do: verb, question: '1.1' };
		default:
			return { do: verb };
	}
}

/** An area of one question, so that its standing is the area's. */
function evaluationIn(standing: Standing, user: string): Evaluation {
	const question = questionIn(standing, user);
	const sealed = standing === 'sealed' || standing === 'handed-in' || standing === 'conflict-sealed';
	const area: Partial<AreaStanding> = {
		...(sealed ? {} : sample.openedArea),
		locked: standing === 'area-locked'
	};
	return sample.sampleEvaluation({ maxima: [[10]], areas: { 1: area }, questions: { '1.1': question } });
}

function questionIn(standing: Standing, user: string): Partial<QuestionStanding> {
	const first = { handedIn: sample.handedIn(everyone) };
	const blind = { ...first, round: 2, blindOpen: true };
	const agreed = { ...first, agreement: sample.agreement };
	const conflict = { abstained: new Map([[user, 'conflict' as const]]) };
	switch (standing) {
		case 'sealed':
		case 'revealed-early':
			return {};
		case 'handed-in':
		case 'revealed':
			return first;
		case 'blind':
			return blind;
		case 'blind-handed-in':
			return { ...blind, handedIn: sample.handedIn(everyone, everyone) };
		case 'agreed':
			return agreed;
		case 'settled':
		case 'area-locked':
			return { ...agreed, confirmations: sample.confirmedBy(...everyone) };
		case 'reopened':
			return { ...agreed, agreement: sample.reopenedAgreement };
		case 'conflict-sealed':
			return conflict;
		case 'conflict-revealed':
			return { ...first, ...conflict };
		case 'conflict-blind':
			return { ...blind, ...conflict };
		case 'conflict-agreed':
			return { ...agreed, ...conflict };
		case 'no-basis-revealed':
			return { ...first, abstained: new Map([[user, 'no-basis' as const]]) };
	}
}
