import { describe, expect, it } from 'vitest';
import * as sample from '../../domain/sample-evaluation.ts';
import { waitingFor } from '../../domain/waiting.ts';
import { sampleReading, type Seen } from './sample-reading.ts';
import { waitingList } from './waiting-list.ts';

const everyone = ['anna', 'bo', 'cia'];
const handedIn = sample.handedIn(everyone);
const maxima = [[10, 20, 30, 10], [30], [10], [20, 20]];

/** Area 1 opened with one of each kind, 2 ready to open, 3 scored, 4 half scored. */
const evaluation: sample.Sample = {
	maxima,
	areas: { 1: sample.openedArea },
	questions: {
		'1.1': { handedIn, agreement: sample.agreement, confirmations: sample.confirmedBy('bo') },
		'1.2': { handedIn },
		'1.3': { handedIn },
		'1.4': { handedIn: sample.handedIn(everyone, ['bo']), round: 2, blindOpen: true },
		'2.1': { handedIn }
	}
};
const live = {
	'1.1': { anna: 800, bo: 800, cia: 800 },
	'1.2': { anna: 1000, bo: 1700, cia: 1100 },
	'1.3': { anna: 1000, bo: 2700, cia: 1100 },
	'1.4': { anna: 100, bo: 900, cia: 900 }
};
const seen: Seen = { live, sheet: { '3.1': 500, '4.1': 500 } };

function listFor(me: string, sheet: Seen['sheet'] = {}) {
	const { areas, actor, evaluation: read } = sampleReading(evaluation, { ...seen, me, sheet });
	return { items: waitingList(areas, actor, read), actor, read };
}

describe('what waits', () => {
	it('[CTR-2] what holds others up comes first, most at stake first', () => {
		const { items } = listFor('anna', seen.sheet);
		expect(items.map(({ kind, area, question, n }) => [kind, area, question, n])).toEqual([
			['reveal', 2, null, 1],
			['blind', 1, '1.4', 1],
			['diverging', 1, '1.3', 1],
			['diverging', 1, '1.2', 1],
			['confirm', 1, '1.1', 1],
			['hand-in', 3, null, 1],
			['score', 4, '4.2', 1]
		]);
	});

	it.each(['anna', 'bo', 'cia', 'lars', 'kim'])('[CTR-1] it is what my evaluations counts for %s', (me) => {
		const sheet = { '3.1': 500, '4.1': 500 };
		const { items, actor, read } = listFor(me, sheet);
		const scored: Readonly<Record<number, number>> = { 3: 1, 4: 1 };
		const { toScore, toHandIn, toReveal, toScoreBlind, toAgree, toConfirm } = waitingFor(
			actor,
			read,
			(area) => scored[area] ?? 0
		);
		const sum = (...kinds: string[]) =>
			items.filter(({ kind }) => kinds.includes(kind)).reduce((n, item) => n + item.n, 0);
		expect([
			sum('score'),
			sum('hand-in'),
			sum('reveal'),
			sum('blind'),
			sum('diverging', 'reopened', 'late', 'agree'),
			sum('confirm')
		]).toEqual([toScore, toHandIn, toReveal, toScoreBlind, toAgree, toConfirm]);
	});

	it('[CTR-1] who came late is told that the own score is missing', () => {
		const {
			areas,
			actor,
			evaluation: read
		} = sampleReading(
			{ maxima: [[10]], areas: { 1: sample.openedArea }, questions: {} },
			{ live: { '1.1': { bo: 500, cia: 500 } } }
		);
		expect(waitingList(areas, actor, read).map(({ kind }) => kind)).toEqual(['late']);
	});
});
