import { describe, expect, it } from 'vitest';
import { intraclass } from './intraclass.ts';
import { samplePanel, seededChance } from './sample-panel.ts';

/** Shrout & Fleiss (1979), table 2: six targets, four judges. */
const published = [
	[9, 2, 5, 8],
	[6, 1, 3, 2],
	[8, 4, 6, 8],
	[7, 1, 2, 6],
	[10, 5, 6, 9],
	[6, 2, 4, 7]
];

describe('intraclass', () => {
	it('[CON-27] gives the published .17, .29, .71 and .44, .62, .91', () => {
		const { oneWay, single, consistency, ofMean } = intraclass(published) ?? expect.fail('none');
		const told = [oneWay, single, consistency, ofMean.oneWay, ofMean.single, ofMean.consistency];
		expect(told.map((value) => value.toFixed(2))).toEqual(['0.17', '0.29', '0.71', '0.44', '0.62', '0.91']);
	});

	it('[CON-27] is the same on shares of a max as on points', () => {
		const shares = intraclass(published.map((row) => row.map((x) => x / 10)));
		expect(shares?.single).toBeCloseTo(intraclass(published)?.single ?? 0, 12);
	});

	it('[CON-27] is 1 where all say the same, and none without three questions, two evaluators, or a difference', () => {
		expect(
			intraclass([
				[0.2, 0.2],
				[0.5, 0.5],
				[0.9, 0.9]
			])?.single
		).toBeCloseTo(1, 12);
		expect(intraclass(published.slice(0, 2))).toBeNull();
		expect(intraclass(published.map(([one = 0]) => [one]))).toBeNull();
		expect(
			intraclass([
				[0.5, 0.7],
				[0.5, 0.7],
				[0.5, 0.7]
			])
		).toBeNull();
	});

	it('[CON-27] is none of a table with gaps', () => {
		expect(intraclass([...published, [9, 2, 5]])).toBeNull();
	});
});

describe('intraclass of made-up panels', () => {
	const many = { questions: 4_000, between: 0.15, noise: 0.1 };

	it('[CON-27] finds the share of variance between questions', () => {
		const told = intraclass(samplePanel(seededChance(1), { ...many, leniency: [0, 0, 0] }));
		// .15² / (.15² + .1²)
		expect(told?.single).toBeCloseTo(0.692, 1);
		expect(told?.ofMean.single).toBeCloseTo(0.0225 / (0.0225 + 0.01 / 3), 1);
	});

	it('[CON-27] counts a constant difference between evaluators against one of them, not against consistency', () => {
		const told = intraclass(samplePanel(seededChance(2), { ...many, leniency: [-0.1, 0, 0.1] }));
		// The evaluators' variance is .1² here.
		expect(told?.single).toBeCloseTo(0.0225 / (0.0225 + 0.01 + 0.01), 1);
		expect(told?.consistency).toBeCloseTo(0.692, 1);
	});

	it('[CON-27] finds nothing where evaluators score without looking', () => {
		const told = intraclass(samplePanel(seededChance(3), { ...many, between: 0, leniency: [0, 0, 0] }));
		expect(Math.abs(told?.single ?? 1)).toBeLessThan(0.05);
	});
});
