import { describe, expect, it } from 'vitest';
import { agreement, confirmedBy } from '../sample-evaluation.ts';
import { badgesOf, hasTwoCamps, loneOutlier } from './badges.ts';
import { sampleView, score } from './sample-view.ts';

describe('loneOutlier', () => {
	it.each<readonly [sentence: string, scores: readonly number[], outlier: number | null]>([
		['far from two who agree', [900, 900, 500], 500],
		['exactly tolB away is not', [900, 900, 700], null],
		['the rest must be within tolA', [900, 799, 300], null],
		['the rest exactly tolA apart', [900, 800, 300], 300],
		['two scores have no outlier', [900, 100], null],
		['of four', [900, 850, 800, 100], 100],
		['two far ones are none', [900, 900, 100, 100], null]
	])('[CON-11] %s', (_, scores, outlier) => {
		expect(loneOutlier(scores, 100, 200)).toBe(outlier);
	});
});

describe('hasTwoCamps', () => {
	it.each<readonly [sentence: string, scores: readonly number[], camps: boolean]>([
		['two and two', [100, 900, 200, 800], true],
		['three and two', [100, 900, 200, 800, 850], true],
		['one and three', [100, 800, 850, 900], false],
		['a gap of exactly half of R', [100, 200, 600, 900], false],
		['within tolB', [100, 100, 300, 300], false],
		['three scores', [100, 100, 900], false]
	])('[CON-12] %s', (_, scores, camps) => {
		expect(hasTwoCamps(scores, 200)).toBe(camps);
	});
});

describe('badgesOf', () => {
	it('[CON-13] half who are unsure are enough, one of three is not', () => {
		const scores = new Map([
			['anna', score(700, 'unsure')],
			['bo', score(800, 'sure')]
		]);
		expect(badgesOf(sampleView(10, [7, 8], { scores }))).toContain('unsure');
		const three = new Map([...scores, ['cia', score(800)]] as const);
		expect(badgesOf(sampleView(10, [7, 8, 8], { scores: three }))).not.toContain('unsure');
	});

	it('[CON-7] an agreement that somebody has yet to confirm waits', () => {
		const view = sampleView(10, [7, 8], { agreement, confirmations: confirmedBy('anna') });
		expect(badgesOf(view)).toContain('awaiting-confirmation');
		expect(badgesOf({ ...view, confirmations: confirmedBy('anna', 'bo') })).not.toContain(
			'awaiting-confirmation'
		);
	});

	it('[CON-13] a reservation shows while its author is in A', () => {
		const confirmations = new Map([['bo', { kind: 'reserve' as const, text: 'Nej.', at: 3 }]]);
		const view = sampleView(10, [7, 8], { agreement, confirmations });
		expect(badgesOf(view)).toContain('reservation');
		expect(badgesOf({ ...view, assigned: ['anna'] })).not.toContain('reservation');
	});

	it('[CON-14] evidence and text are told of only where known', () => {
		const view = sampleView(10, [7, 8, 7]);
		expect(badgesOf(view)).toEqual([]);
		expect(badgesOf(view, { evidenceKinds: 1, textOutdated: true })).toEqual([
			'thin-evidence',
			'text-not-updated'
		]);
		expect(badgesOf(view, { evidenceKinds: 2, textOutdated: false })).toEqual([]);
	});

	it('[CON-9] a sealed question tells nothing of its scores', () => {
		const scores = new Map([
			['anna', score(100, 'unsure')],
			['bo', score(900, 'unsure')]
		]);
		expect(badgesOf(sampleView(10, [1, 9], { scores, opened: false }))).toEqual([]);
		expect(badgesOf(sampleView(10, [1, 9], { scores, blindOpen: true }))).toEqual([]);
	});

	it('[COV-4] a sealed question tells of thin evidence, and of nothing besides', () => {
		const scores = new Map([
			['anna', score(100, 'unsure')],
			['bo', score(900, 'unsure')]
		]);
		for (const standing of [{ opened: false }, { blindOpen: true }]) {
			const view = sampleView(10, [1, 9], { scores, ...standing });
			expect(badgesOf(view, { evidenceKinds: 0 })).toEqual(['thin-evidence']);
			expect(badgesOf(view, { evidenceKinds: 2 })).toEqual([]);
		}
	});
});
