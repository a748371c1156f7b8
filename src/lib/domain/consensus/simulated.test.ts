/** What the statistics make of panels whose truth is known: seeds are fixed, bounds are wide. */
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from './alpha.ts';
import { leniencies } from './panel.ts';
import { samplePanel, seededChance, type Variance } from './sample-panel.ts';

const level = [0, 0, 0];
const usual: Variance = { questions: 45, leniency: level, between: 0.15, noise: 0.1 };
/** σ² between questions over all σ²: what alpha comes to in a long run. */
const truth = 0.15 ** 2 / (0.15 ** 2 + 0.1 ** 2);

function alphas(count: number, variance: Variance, seed: number) {
	const chance = seededChance(seed);
	return Array.from({ length: count }, () => krippendorffAlpha(samplePanel(chance, variance)));
}

/** The share of intervals that hold the value, each stretched round its middle. */
function covering(told: ReturnType<typeof alphas>, value: number, stretch = 1): number {
	const holding = told.filter((one) => {
		if (!one?.interval) return false;
		const { low, high } = one.interval;
		const [middle, half] = [(low + high) / 2, (stretch * (high - low)) / 2];
		return middle - half <= value && value <= middle + half;
	});
	return holding.length / told.length;
}

describe('alpha of made-up panels', () => {
	it('[CON-22] comes to the share of variance between questions', () => {
		const [told] = alphas(1, { ...usual, questions: 800 }, 11);
		expect(told?.alpha).toBeCloseTo(truth, 1);
	});

	it('[CON-22] falls with a more even municipality, though the evaluators differ as little', () => {
		const [told] = alphas(1, { ...usual, questions: 800, between: 0.05 }, 12);
		expect(told?.alpha).toBeCloseTo(0.05 ** 2 / (0.05 ** 2 + 0.1 ** 2), 1);
	});

	it('[CON-22] is nothing where evaluators score without looking', () => {
		const [told] = alphas(1, { ...usual, questions: 800, between: 0 }, 13);
		expect(Math.abs(told?.alpha ?? 1)).toBeLessThan(0.05);
	});

	it('[CON-22] its jackknife interval holds the truth about 95 times of 100', () => {
		const told = alphas(400, usual, 14);
		expect(covering(told, truth)).toBeGreaterThan(0.9);
		expect(covering(told, truth)).toBeLessThan(0.99);
	});

	it('[CON-22] the count of intervals tells a wrong truth, and intervals too short', () => {
		const told = alphas(400, usual, 14);
		expect(covering(told, truth - 0.25)).toBeLessThan(0.3);
		expect(covering(told, truth, 0.5)).toBeLessThan(0.85);
	});
});

describe('leniency of made-up panels', () => {
	const panelOf = (variance: Variance, seed: number) =>
		samplePanel(seededChance(seed), variance).map((shares, index) => ({
			question: String(index),
			max: 20,
			// Far from a share's ends, so that nothing is cut.
			scores: new Map(shares.map((share, judge) => [`e${judge}`, Math.round(2_000 * share)]))
		}));

	const between = (told: ReadonlyMap<string, number>, one: string, other: string) =>
		(told.get(one) ?? Number.NaN) - (told.get(other) ?? Number.NaN);

	it('[CON-19] finds who scores high and who low', () => {
		const told = leniencies(panelOf({ ...usual, questions: 2_000, leniency: [-0.03, 0, 0.05] }, 21));
		expect(between(told, 'e2', 'e1')).toBeCloseTo(0.05, 2);
		expect(between(told, 'e0', 'e1')).toBeCloseTo(-0.03, 2);
	});

	it('[CON-19] finds nothing where nobody does', () => {
		const told = leniencies(panelOf({ ...usual, questions: 2_000 }, 22));
		for (const value of told.values()) expect(Math.abs(value)).toBeLessThan(0.01);
	});
});
