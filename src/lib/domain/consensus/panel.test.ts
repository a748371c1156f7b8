import { describe, expect, it } from 'vitest';
import { sampleEdition } from '../sample-evaluation.ts';
import { leniencies, panelLine } from './panel.ts';
import type { PanelQuestion } from './panel.ts';

const panel: readonly PanelQuestion[] = [
	{
		question: '1.1',
		max: 10,
		scores: new Map([
			['anna', 800],
			['bo', 700]
		])
	},
	{
		question: '1.2',
		max: 20,
		scores: new Map([
			['anna', 1800],
			['bo', 1100]
		])
	},
	{ question: '2.1', max: 30, scores: new Map([['anna', 2500]]) }
];

describe('panelLine', () => {
	const line = panelLine(sampleEdition([[10, 20], [30]]), panel, { a: 10, b: 20 });

	it('[CON-20] counts questions of two scores or more within tolB', () => {
		expect([line.within, line.of]).toEqual([1, 2]);
	});

	it('[CON-20] gives the total at the lowest and the highest scores', () => {
		expect(line.interval).toEqual({ lowest: 18 + 25, highest: 26 + 25 });
	});
});

describe('leniencies', () => {
	it('[CON-19] is the mean of (x − median)/max over shared questions', () => {
		const expected = (0.5 / 10 + 3.5 / 20) / 2;
		expect(leniencies(panel).get('anna')).toBeCloseTo(expected, 12);
		expect(leniencies(panel).get('bo')).toBeCloseTo(-expected, 12);
	});

	it('[CON-19] says nothing of somebody who shares no question', () => {
		expect(leniencies(panel.slice(2)).size).toBe(0);
	});
});
