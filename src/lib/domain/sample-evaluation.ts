/** A small evaluation for the rules' tests: an edition of two areas, a team of three, and one of every other role. */
import type { AreaStanding, Evaluation, EvaluationRole, Member, QuestionStanding } from './evaluation.ts';
import { untouchedQuestion } from './assigned.ts';
import type { Area, Edition, Question } from './instrument.ts';
import type { Phase } from './phase.ts';

export interface Sample {
	readonly phase?: Phase;
	readonly areas?: Readonly<Record<number, Partial<AreaStanding>>>;
	readonly questions?: Readonly<Record<string, Partial<QuestionStanding>>>;
	/** Maxima of the questions, area by area. */
	readonly maxima?: readonly (readonly number[])[];
}

/** Anna leads and evaluates, Bo and Cia evaluate, Lars only leads, Kim is contact, Rut reads. */
export function sampleEvaluation(sample: Sample = {}): Evaluation {
	return {
		id: 'sample',
		municipality: { code: '1283', name: 'Helsingborg' },
		year: 2026,
		edition: sampleEdition(sample.maxima ?? [[10, 20], [30]]),
		phase: sample.phase ?? 'calibrating',
		tolerance: { a: 10, b: 20 },
		members: [
			member('anna', 0, 'lead', 'evaluator'),
			member('bo', 1, 'evaluator'),
			member('cia', 2, 'evaluator'),
			member('lars', 3, 'lead'),
			member('kim', 4, 'contact'),
			member('rut', 5, 'reader')
		],
		areas: new Map(
			Object.entries(sample.areas ?? {}).map(([number, standing]) => [
				Number(number),
				{ opened: null, locked: false, owner: null, ...standing }
			])
		),
		questions: new Map(
			Object.entries(sample.questions ?? {}).map(([id, standing]) => [
				id,
				{ ...untouchedQuestion, ...standing }
			])
		),
		interviews: new Map([
			['politicians', { present: new Set(['anna', 'bo', 'lars']), erased: false }],
			['past', { present: new Set(['anna', 'bo', 'lars']), erased: true }]
		])
	};
}

export const openedArea: Partial<AreaStanding> = {
	opened: { at: 1, by: 'anna', early: false, reason: null }
};

export function handedIn(...rounds: readonly (readonly string[])[]): QuestionStanding['handedIn'] {
	return new Map(rounds.map((users, index) => [index + 1, new Set(users)]));
}

export function confirmedBy(...users: readonly string[]): QuestionStanding['confirmations'] {
	return new Map(users.map((user) => [user, { kind: 'confirm', text: null, at: 3 }]));
}

export const agreement = { id: 'a1', x: 800, reason: null, by: 'anna', at: 2, reopened: null } as const;
export const reopenedAgreement = {
	...agreement,
	reopened: { by: 'bo', at: 4, reason: 'Ny källa.' }
} as const;

export function sampleEdition(maxima: readonly (readonly number[])[]): Edition {
	const areas = maxima.map((questions, index) => sampleArea(index + 1, questions));
	return {
		id: 'sample',
		country: 'SE',
		owner: 'Nobody',
		used: '2026–',
		maxTotal: areas.reduce((sum, { max }) => sum + max, 0),
		completeness: 'complete',
		areas
	};
}

function sampleArea(number: number, maxima: readonly number[]): Area {
	const questions: Question[] = maxima.map((max, index) => ({
		id: `${number}.${index + 1}`,
		area: number,
		text: `Question ${number}.${index + 1}`,
		max,
		criteria: []
	}));
	const max = maxima.reduce((sum, value) => sum + value, 0);
	return { number, title: `Area ${number}`, max, headings: [], questions };
}

function member(user: string, seat: number, ...roles: readonly EvaluationRole[]): Member {
	return { user, name: user, roles: new Set(roles), seat };
}
