import { describe, expect, it } from 'vitest';
import type { Actor } from './evaluation.ts';
import { mayJoinTeam, refusalOf, refusalOfEdit } from './permissions.ts';
import type { Action } from './permissions.ts';
import * as sample from './sample-evaluation.ts';

const actor = (user: string): Actor => ({ user, administrator: false });
const administrator: Actor = { user: 'adam', administrator: true };
const everyone = ['anna', 'bo', 'cia'];
const revealed = sample.sampleEvaluation({
	areas: { 1: sample.openedArea },
	questions: { '1.1': { handedIn: sample.handedIn(everyone) } }
});
const sealed = sample.sampleEvaluation({ phase: 'scoring' });
const value = { x: 750, rationale: '', confidence: null };

describe('refusalOf says why', () => {
	it.each<
		readonly [sentence: string, who: Actor, action: Action, evaluation: typeof revealed, code: string | null]
	>([
		['[PER-2] a contact', actor('kim'), { do: 'join-room' }, revealed, 'not-on-team'],
		['[PER-2] an administrator', administrator, { do: 'join-room' }, revealed, 'not-on-team'],
		[
			'[PER-2] an administrator who also leads',
			{ ...actor('lars'), administrator: true },
			{ do: 'join-room' },
			revealed,
			null
		],
		[
			'[PER-3] another’s sheet, for the lead too',
			actor('anna'),
			{ do: 'join-sheet', owner: 'bo' },
			sealed,
			'not-owner'
		],
		['[PER-1] an evaluator who would reveal', actor('bo'), { do: 'reveal', area: 1 }, sealed, 'lead-only'],
		[
			'[PER-1] a lead who would score',
			actor('lars'),
			{ do: 'hand-in-area', area: 1 },
			sealed,
			'evaluator-only'
		],
		['[PER-11] revealed already', actor('anna'), { do: 'reveal', area: 1 }, revealed, 'area-opened'],
		['[PER-13] sealed still', actor('anna'), { do: 'agree', question: '2.1' }, revealed, 'area-sealed'],
		[
			'[PER-13] the lead outside A',
			actor('lars'),
			{ do: 'agree', question: '1.1' },
			revealed,
			'evaluator-only'
		],
		['[PER-14] nothing agreed', actor('bo'), { do: 'confirm', question: '1.1' }, revealed, 'not-agreed'],
		[
			'[PER-12] no round open',
			actor('anna'),
			{ do: 'close-round', question: '1.1' },
			revealed,
			'round-not-open'
		],
		[
			'[PER-17] the lock',
			actor('bo'),
			{ do: 'agree', question: '1.1' },
			{ ...revealed, phase: 'locked' },
			'locked'
		],
		[
			'[PER-11] the phase',
			actor('anna'),
			{ do: 'reveal', area: 2 },
			{ ...revealed, phase: 'fact-check' },
			'wrong-phase'
		],
		[
			'[PHA-6] questions not agreed',
			actor('anna'),
			{ do: 'lock-area', area: 1 },
			revealed,
			'questions-not-agreed'
		],
		['[PER-20] no such question', actor('anna'), { do: 'agree', question: '7.7' }, revealed, 'not-found'],
		['[PER-20] no such area', actor('anna'), { do: 'reveal', area: 9 }, revealed, 'not-found']
	])('%s', (_, who, action, evaluation, code) => {
		expect(refusalOf(who, action, evaluation)).toBe(code);
	});
});

describe('an area’s lock', () => {
	const settled = {
		handedIn: sample.handedIn(everyone),
		agreement: sample.agreement,
		confirmations: sample.confirmedBy(...everyone)
	};
	const lock = (questions: Parameters<typeof sample.sampleEvaluation>[0]) =>
		refusalOf(
			actor('anna'),
			{ do: 'lock-area', area: 1 },
			sample.sampleEvaluation({ areas: { 1: sample.openedArea }, ...questions })
		);

	it('[PHA-6] asks for each question', () => {
		expect(lock({ questions: { '1.1': settled, '1.2': settled } })).toBeNull();
		expect(lock({ questions: { '1.1': settled } })).toBe('questions-not-agreed');
	});

	it('[PHA-6] waits for each of A to confirm or reserve', () => {
		const waiting = { ...settled, confirmations: sample.confirmedBy('anna', 'bo') };
		expect(lock({ questions: { '1.1': settled, '1.2': waiting } })).toBe('questions-not-agreed');
	});

	it('[PHA-7] is kept open by a question that all have abstained from', () => {
		const abstained = new Map(everyone.map((user) => [user, 'no-basis' as const]));
		expect(lock({ questions: { '1.1': settled, '1.2': { ...settled, abstained } } })).toBe(
			'questions-not-agreed'
		);
	});

	it('[PHA-8] does not wait for somebody who abstained after agreeing', () => {
		const left = {
			...settled,
			confirmations: sample.confirmedBy('anna', 'bo'),
			abstained: new Map([['cia', 'conflict' as const]])
		};
		expect(lock({ questions: { '1.1': settled, '1.2': left } })).toBeNull();
	});
});

describe('refusalOfEdit says why', () => {
	const score = (change: object) => ({
		kind: 'score' as const,
		question: '1.1',
		evaluator: 'bo',
		value,
		...change
	});

	it.each([
		['[PER-6] another’s score, for the lead too', { evaluator: 'anna' }, 'not-owner'],
		['[PER-6] a sealed area', { question: '2.1' }, 'area-sealed'],
		['[PER-7] above max', { value: { ...value, x: 1001 } }, 'bad-score'],
		['[PER-7] deleted', { value: undefined }, 'bad-score'],
		['[PER-7] a bare number', { value: 750 }, 'bad-score'],
		['[PER-20] no such question', { question: '1.9' }, 'not-found'],
		['[PER-20] a question id that is none', { question: '1.1:bo' }, 'not-found'],
		['[PER-6] one’s own', {}, null],
		['[SCO-1] one’s own, blank', { value: { ...value, x: null } }, null]
	])('%s', (_, change, code) => {
		expect(refusalOfEdit(actor('bo'), score(change), revealed)).toBe(code);
	});

	it('[PER-4] a sheet’s question that is handed in, while the other one is open', () => {
		const half = sample.sampleEvaluation({
			phase: 'scoring',
			questions: { '1.1': { handedIn: sample.handedIn(['bo']) } }
		});
		const edit = { kind: 'sheet' as const, question: '1.1', round: 1, value };
		expect(refusalOfEdit(actor('bo'), edit, half)).toBe('handed-in');
		expect(refusalOfEdit(actor('bo'), { ...edit, question: '1.2' }, half)).toBeNull();
	});

	it.each([0, 3, 1.5, -1])('[PER-5] a sheet’s round %d that is not the open one', (round) => {
		const blind = sample.sampleEvaluation({
			areas: { 1: sample.openedArea },
			questions: { '1.1': { round: 2, blindOpen: true } }
		});
		expect(refusalOfEdit(actor('bo'), { kind: 'sheet', question: '1.1', round, value }, blind)).toBe(
			'round-not-open'
		);
	});

	it('[PER-16] a locked area closes the sheet of a round, should one be open', () => {
		const locked = sample.sampleEvaluation({
			areas: { 1: { ...sample.openedArea, locked: true } },
			questions: { '1.1': { round: 2, blindOpen: true } }
		});
		const edit = { kind: 'sheet' as const, question: '1.1', round: 2, value };
		expect(refusalOfEdit(actor('bo'), edit, locked)).toBe('area-locked');
	});

	it('[PER-18] what the server writes and what nobody knows', () => {
		expect(refusalOfEdit(actor('anna'), { kind: 'server', root: 'agreed' }, revealed)).toBe('server-owned');
		expect(refusalOfEdit(actor('anna'), { kind: 'unknown', why: 'root' }, revealed)).toBe('unknown-edit');
	});

	it('[PER-20] text of an area that the edition lacks', () => {
		const edit = { kind: 'narrative' as const, area: 9, section: 'general' as const };
		expect(refusalOfEdit(actor('bo'), edit, revealed)).toBe('not-found');
	});
});

describe('mayJoinTeam', () => {
	it.each([
		['1283', false],
		['1880', true],
		[null, true]
	])('[PER-19] from %s: %s', (municipality, allowed) => {
		expect(mayJoinTeam({ municipality }, revealed)).toBe(allowed);
	});
});
