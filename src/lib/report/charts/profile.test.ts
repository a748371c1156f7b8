import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { seedEditions } from '../../../../server/seed/editions.ts';
import { areas2014, printed2017, scores2017 } from '../../../../server/seed/helsingborg.ts';
import { wordsFor } from '../../words/words.ts';
import { sampleReport } from '../sample-report.ts';
import { drawProfile, profileChart } from './profile.ts';
import { profileOf } from './profile-of.ts';
import { sampleComparison, sampleEarlier } from './sample-beside.ts';

const edition = seedEditions.find(({ id }) => id === 'se-2016');
if (edition === undefined) throw new Error('no edition');
const words = wordsFor('sv');
const beside = { earlier: sampleEarlier(areas2014), comparison: sampleComparison };
const report = sampleReport(edition, scores2017, beside);

const drawn = (svg: string) => {
	const { document } = parseHTML(`<html><body>${svg}</body></html>`);
	const all = (selector: string) => [...document.querySelectorAll(selector)];
	return { all, text: all('g text').map(({ textContent }) => textContent) };
};
const number = (element: Element, name: string) => Number(element.getAttribute(name));

describe('a profile', () => {
	it('[REP-30] has each area’s full name, its printed points and a bar of that length', () => {
		const { all, text } = drawn(profileChart(report, words, { id: 'p' }));
		const [first, ...bars] = all('rect').slice(1);
		if (first === undefined) throw new Error('no bar');
		const points = [...printed2017.areas.values()].map(({ achieved }) => achieved);
		const unit = number(first, 'width') / (points[0] ?? 0);
		expect([first, ...bars].map((bar) => Math.round(number(bar, 'width') / unit))).toEqual(points);
		for (const value of points) expect(text).toContain(String(value));
		for (const { number: n, title } of edition.areas) expect(text.join(' ')).toContain(`${n}. ${title}`);
		expect(text).toEqual(expect.arrayContaining(['0', '20', '40', '60', '80', '100']));
	});

	it('[REP-31] has a diamond for each mean and a ring for each earlier area, and says in the legend what they are', () => {
		const { all, text } = drawn(profileChart(report, words, { id: 'p' }));
		expect(all('path')).toHaveLength(1 + sampleComparison.areas.length);
		expect(all('circle')).toHaveLength(1 + 8);
		expect(text).toContain('Medelvärde av 38–40 andra resultat, 2016–2017');
		expect(text).toContain('2014');
		const alone = drawn(profileChart(sampleReport(edition, scores2017), words, { id: 'p' }));
		expect(alone.all('path, circle')).toEqual([]);
		expect(alone.text).not.toContain('2014');
	});

	it('[REP-31] puts the mean and the earlier points where the axis has them', () => {
		const { all } = drawn(profileChart(report, words, { id: 'p', layout: 'narrow' }));
		const bar = all('rect')[1];
		const ring = all('circle')[1];
		if (bar === undefined || ring === undefined) throw new Error('nothing drawn');
		const unit = number(bar, 'width') / 90;
		expect(Math.round((number(ring, 'cx') - number(bar, 'x')) / unit)).toBe(areas2014.get(1));
	});

	it('[REP-32] says in words that an area has no sum, and draws nothing for it', () => {
		const open = sampleReport(edition, new Map([...scores2017].filter(([id]) => id !== '4.2')), beside);
		const { all, text } = drawn(profileChart(open, words, { id: 'p' }));
		expect(all('rect')).toHaveLength(1 + 7);
		expect(all('circle')).toHaveLength(1 + 7);
		expect(text.join(' ')).toContain('Ingen summa: en delfråga ej överenskommen');
	});

	it('[REP-33] is one picture with a name and a description, whose ids are its own', () => {
		const { all } = drawn(
			profileChart(report, words, { id: 'a' }) + profileChart(report, words, { id: 'b' })
		);
		for (const svg of all('svg')) {
			expect(svg.getAttribute('role')).toBe('img');
			const told = (svg.getAttribute('aria-labelledby') ?? '').split(' ');
			expect(told.map((id) => all(`[id="${id}"]`).length)).toEqual([1, 1]);
			expect([...svg.children].map(({ tagName }) => tagName.toLowerCase())).toEqual(['title', 'desc', 'g']);
			expect(svg.querySelector('g')?.getAttribute('aria-hidden')).toBe('true');
		}
	});

	it('[REP-34] writes no name as markup, and leaves out what XML has no sign for', () => {
		const name = `<script>&"'\u0000\u{d800}`;
		const svg = profileChart({ ...report, municipality: { code: '1', name } }, words, { id: '"><b' });
		expect(svg).not.toMatch(/<script|<b\b/);
		expect(svg).not.toContain('\u0000');
		expect(svg).toContain('&lt;script&gt;&amp;&quot;&#39;\ufffd');
	});

	it('[REP-34] on paper names one font and fixed colours; on a screen those of the interface', () => {
		const print = profileChart(report, words, { id: 'p' });
		expect(print).toContain('font-family="Source Sans 3"');
		expect(print).not.toMatch(/var\(|currentColor|<style|style=|class=/);
		const screen = profileChart(report, words, { id: 'p', palette: 'screen' });
		expect(screen).not.toMatch(/#[0-9a-f]{6}|style=|class=/);
	});

	it('[CTR-10] stands at percent of the area’s max, ends where the axis ends, and has no whisker without width', () => {
		const row = { number: 1, title: 'Ett', max: 80, points: 60, without: '', mean: null, earlier: null };
		const at = (rows: readonly { lowest: number; highest: number }[]) =>
			drawn(
				drawProfile(
					{
						...profileOf(report, words),
						rows: rows.map((interval) => ({ ...row, interval }))
					},
					words,
					{ id: 'p' }
				)
			);
		const wide = at([{ lowest: 40, highest: 90 }]);
		const [, bar] = wide.all('rect');
		if (bar === undefined) throw new Error('no bar');
		const unit = number(bar, 'width') / 75;
		const whisker = wide.all('line').at(-1);
		expect(whisker && Math.round((number(whisker, 'x1') - number(bar, 'x')) / unit)).toBe(100);
		expect(wide.text).toContain('Panelens lägsta till högsta');
		expect(wide.text).toContain('Procent av områdets högsta poäng');
		expect(at([{ lowest: 60, highest: 60 }]).text).not.toContain('Panelens lägsta till högsta');
	});
});
