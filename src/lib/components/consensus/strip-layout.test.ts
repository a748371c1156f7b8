import { describe, expect, it } from 'vitest';
import { layoutStrip, leftOf, markWidth } from './strip-layout.ts';
import type { StripContent, StripMark } from './strip-layout.ts';

const tones = ['a', 'b', 'c', 'd'] as const;

function marks(xs: readonly number[], round = 1): StripMark[] {
	return xs.map((x, index) => ({
		evaluator: `user-${index}`,
		letter: 'ABCD'[index] ?? '?',
		tone: tones[index] ?? 'a',
		x,
		own: index === 0,
		counted: true,
		round
	}));
}

function strip(xs: readonly number[], rest: Partial<StripContent> = {}): StripContent {
	return { max: 20, marks: marks(xs), ghosts: [], median: null, agreed: null, tolerance: null, ...rest };
}

describe('strip layout', () => {
	it('[INT-30] a score stands at its percent of max, whatever the max', () => {
		expect(leftOf(1150, 20)).toBe(57.5);
		expect(leftOf(0, 15)).toBe(0);
		expect(leftOf(1500, 15)).toBe(100);
		expect(leftOf(100, 30)).toBe(3.33);
	});

	it('[INT-31] marks at least a mark’s width apart stand side by side on the axis', () => {
		const { marks: placed } = layoutStrip(strip([0, markWidth * 20, 2 * markWidth * 20]));
		expect(new Set(placed.map(({ top }) => top)).size).toBe(1);
	});

	it('[INT-31] marks closer than a mark’s width stack, four alike four high', () => {
		const { marks: placed, height } = layoutStrip(strip([1200, 1200, 1200, 1200]));
		expect(new Set(placed.map(({ top }) => top)).size).toBe(4);
		expect(height).toBeGreaterThan(layoutStrip(strip([1200])).height);
	});

	it('[INT-31] never do two marks cover each other, over all pairs of scores', () => {
		for (let one = 0; one <= 2000; one += 50)
			for (let other = 0; other <= 2000; other += 50) {
				const [p, q] = layoutStrip(strip([one, other])).marks;
				const apart = Math.abs((p?.left ?? 0) - (q?.left ?? 0)) >= markWidth;
				expect(apart || p?.top !== q?.top, `${one} ${other}`).toBe(true);
			}
	});

	it('[INT-31] the upper marks are drawn first, so that no letter is hidden', () => {
		const tops = layoutStrip(strip([1200, 1210, 1220])).marks.map(({ top }) => top);
		expect(tops).toEqual(tops.toSorted((a, b) => a - b));
	});

	it('[INT-32] the bands lie round the median, A inside B, both inside the axis', () => {
		const { bands } = layoutStrip(strip([1800, 2000], { median: 1900, tolerance: { a: 200, b: 400 } }));
		expect(bands).toEqual({ a: { left: 85, width: 15 }, b: { left: 75, width: 25 } });
	});

	it('[INT-33] each earlier round has a lane of its own, the latest nearest to the axis', () => {
		const ghosts = [...marks([1000, 1800], 1), ...marks([1200, 1700], 2)];
		const layout = layoutStrip(strip([1400, 1500], { ghosts }));
		const topOf = (round: number) => layout.ghosts.find(({ mark }) => mark.round === round)?.top ?? 0;
		expect(topOf(1)).toBeLessThan(topOf(2));
		expect(topOf(2)).toBeLessThan(layout.marks[0]?.top ?? 0);
		expect(layout.axis).toBeGreaterThan(layout.marks[0]?.top ?? 0);
	});

	it('[INT-33] a thin line joins each ghost to where its owner stands in the next round', () => {
		const layout = layoutStrip(strip([1400], { ghosts: marks([1000, 1800], 1) }));
		expect(layout.travels).toHaveLength(1);
		expect(layout.travels[0]?.from.left).toBe(50);
		expect(layout.travels[0]?.to.left).toBe(70);
	});

	it('[INT-34] without marks the strip keeps the height of one, so that nothing moves when the first comes', () => {
		expect(layoutStrip(strip([])).height).toBe(layoutStrip(strip([1200])).height);
	});
});
