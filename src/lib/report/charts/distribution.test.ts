import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { seedEditions } from '../../../../server/seed/editions.ts';
import { scores2017 } from '../../../../server/seed/helsingborg.ts';
import { wordsFor } from '../../words/words.ts';
import { sampleReport } from '../sample-report.ts';
import { distributionChart } from './distribution.ts';
import { sampleComparison } from './sample-beside.ts';
import { stacked } from './stacked.ts';

const edition = seedEditions.find(({ id }) => id === 'se-2016');
if (edition === undefined) throw new Error('no edition');
const words = wordsFor('sv');
const report = sampleReport(edition, scores2017, { comparison: sampleComparison });

const drawn = (svg: string | null) => {
	const { document } = parseHTML(`<html><body>${svg}</body></html>`);
	const all = (selector: string) => [...document.querySelectorAll(selector)];
	return { all, text: all('g text').map(({ textContent }) => textContent) };
};

describe('a distribution', () => {
	it.each(['wide', 'narrow'] as const)(
		'[REP-35] has a dot for each total at its place, and the own total as a line with its name (%s)',
		(layout) => {
			const { all, text } = drawn(distributionChart(report, words, { id: 'd', layout }));
			const [, ...dots] = all('circle').map((circle) => Number(circle.getAttribute('cx')));
			expect(dots).toHaveLength(sampleComparison.totals.length);
			const [first = 0, last = 0] = [dots[0], dots.at(-1)];
			const unit = (last - first) / (Math.max(...sampleComparison.totals) - 420);
			const own = all('line').find((line) => line.getAttribute('stroke-width') === '3');
			expect(420 + (Number(own?.getAttribute('x1')) - first) / unit).toBeCloseTo(668, 0);
			expect(text.join(' ')).toContain('Helsingborg 668');
			expect(text).toContain('40 andra resultat, 2016–2017');
			expect(text).toContain('Medelvärde 566');
		}
	);

	it('[REP-35] has no line without a total, and is not there without a comparison', () => {
		const open = sampleReport(edition, new Map(), { comparison: sampleComparison });
		const { all, text } = drawn(distributionChart(open, words, { id: 'd' }));
		expect(all('line').filter((line) => line.getAttribute('stroke-width') === '3')).toEqual([]);
		expect(text).toContain('Helsingborg: ingen total än');
		expect(distributionChart(sampleReport(edition, scores2017), words, { id: 'd' })).toBeNull();
	});

	it('[REP-35] stacks dots that would hide each other, and no others', () => {
		expect(stacked([0, 3, 6, 10, 11], 10).map(({ level }) => level)).toEqual([0, 1, 2, 0, 3]);
		expect(stacked([0, 10, 13], 10).map(({ level }) => level)).toEqual([0, 0, 1]);
	});

	it('[REP-34] writes no name as markup', () => {
		const svg = distributionChart({ ...report, municipality: { code: '1', name: '<b>&' } }, words, {
			id: 'd'
		});
		expect(svg).toContain('&lt;b&gt;&amp; 668');
		expect(svg).not.toContain('<b>');
	});
});
