import { describe, expect, it } from 'vitest';
import { areaInterval, totalInterval } from './interval.ts';
import { addsUp, partialArea, partialTotal, printResult } from './result.ts';
import { sampleEdition } from './sample-evaluation.ts';

const edition = sampleEdition([[10, 20], [30]]);
const [first, second] = edition.areas;
if (first === undefined || second === undefined) throw new Error('the sample has two areas');

describe('printResult', () => {
	it('[SCO-8] prints points and percent each from the unrounded score', () => {
		const result = printResult(
			edition,
			new Map([
				['1.1', 549],
				['1.2', 1050],
				['2.1', 0]
			])
		);
		expect(result.questions.get('1.1')).toEqual({ achieved: 5, max: 10, percent: 55 });
		expect(result.questions.get('1.2')).toEqual({ achieved: 11, max: 20, percent: 53 });
	});

	it('[SCO-9] prints an area from the unrounded sum', () => {
		const result = printResult(
			edition,
			new Map([
				['1.1', 549],
				['1.2', 1049],
				['2.1', 0]
			])
		);
		expect(result.areas.get(1)).toEqual({ achieved: 16, max: 30, percent: 53 });
	});

	it('[SCO-10] totals the printed areas, not the scores', () => {
		const result = printResult(
			edition,
			new Map([
				['1.1', 50],
				['1.2', 0],
				['2.1', 50]
			])
		);
		expect(result.total).toBe(2);
	});

	it('[SCO-13] refuses a question without a score rather than print zero', () => {
		expect(() => printResult(edition, new Map([['1.1', 50]]))).toThrow(RangeError);
	});
});

describe('partial sums', () => {
	const scores = new Map([['1.1', 549]]);

	it('[SCO-13] count what is scored and tell how much that is', () => {
		expect(partialArea(first, scores)).toEqual({
			sum: 549,
			printed: { achieved: 5, max: 30, percent: 18 },
			scored: 1,
			questions: 2
		});
	});

	it('[SCO-13] total over areas', () => {
		expect(partialTotal(edition, scores)).toEqual({ achieved: 5, max: 60, percent: 8, scored: 1 });
	});

	it('[SCO-11] tell where a footnote is due', () => {
		expect(
			addsUp(
				first,
				new Map([
					['1.1', 549],
					['1.2', 1049]
				])
			)
		).toBe(false);
		expect(
			addsUp(
				first,
				new Map([
					['1.1', 500],
					['1.2', 1049]
				])
			)
		).toBe(true);
	});
});

describe('interval', () => {
	it('[SCO-14] takes the lowest and the highest of each question', () => {
		const panels = new Map([
			['1.1', [500, 750]],
			['1.2', [1000, 1049, 1200]],
			['2.1', [2950]]
		]);
		expect(areaInterval(first, panels)).toEqual({ lowest: 15, highest: 20 });
		expect(totalInterval(edition, panels)).toEqual({ lowest: 45, highest: 50 });
	});

	it('[SCO-14] does not count a question without scores', () => {
		expect(areaInterval(first, new Map([['1.1', []]]))).toEqual({ lowest: 0, highest: 0 });
	});
});
