import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemsOf } from '../../tests/pdf-problems.ts';
import { askPdf, ensurePdfTools } from '../../tests/pdf-tools.ts';
import { readPdfTree } from '../../tests/pdf-tree.ts';
import { wordsFor } from '../../src/lib/words/words.ts';
import { seedEditions } from '../seed/editions.ts';
import { printed2017, scores2017 } from '../seed/helsingborg.ts';
import { closePress, renderPdf, type PrintedPdf, type PrintStep } from './pdf.ts';
import { damaged } from './pdf/sample-damage.ts';
import { samplePrint } from './pdf/sample-print.ts';

const edition = seedEditions.find(({ id }) => id === 'se-2016');
if (edition === undefined) throw new Error('no edition');
const helsingborg = samplePrint(edition, scores2017);
const folder = mkdtempSync(join(tmpdir(), 'samsyn-pdf-'));
const fileOf = (name: string, bytes: Uint8Array) => {
	const file = join(folder, `${name}.pdf`);
	writeFileSync(file, bytes);
	return file;
};
const expected = { title: 'Kommunkompassen: Helsingborg 2017', language: 'sv-SE', charts: 2 };
const say = wordsFor('sv').report;

const pagesOf = (of: string) => askPdf('pdftotext', '-layout', of, '-').split('\f').slice(0, -1);
/** On one line, as it is read. */
const spaced = (text = '') => text.replace(/\s+/g, ' ');

let locked: PrintedPdf;
let file: string;
const steps: PrintStep[] = [];

beforeAll(async () => {
	ensurePdfTools();
	locked = await renderPdf(helsingborg, (step) => steps.push(step));
	file = fileOf('locked', locked.bytes);
});

afterAll(() => {
	closePress();
	rmSync(folder, { recursive: true });
});

describe('a printed report', () => {
	it('[REP-42] [REP-43] is whole for those who don’t see it, and for archives', async () => {
		expect(await problemsOf(file, expected)).toEqual([]);
	});

	it('[REP-42] [REP-43] is not once any of it is taken away', async () => {
		for (const { bytes, problems } of await damaged(locked.bytes)) {
			const told = await problemsOf(fileOf('damaged', bytes), expected);
			for (const problem of problems) expect(told).toContainEqual(expect.stringContaining(problem));
		}
		const half = locked.bytes.slice(0, locked.bytes.length - 400);
		expect(await problemsOf(fileOf('half', half), expected)).toEqual(['qpdf finds the file broken']);
	});

	it('[REP-44] prints every number of Helsingborg 2017 as text', () => {
		const text = askPdf('pdftotext', '-layout', file, '-').replaceAll('\u00a0', ' ');
		const missing = [...printed2017.questions].filter(
			([id, { achieved, max, percent }]) =>
				!new RegExp(`^ *${id.replace('.', '\\.')} .* ${achieved} +${max} +${percent}\\s%$`, 'm').test(text)
		);
		expect(missing).toEqual([]);
		expect(printed2017.questions.size).toBe(45);
		for (const [area, { achieved, max, percent }] of printed2017.areas) {
			expect(text).toMatch(new RegExp(`^ *${area}\\. .* ${achieved} +${max} +${percent}\\s%`, 'm'));
			expect(text).toMatch(new RegExp(`Summa +${achieved} +${max} +${percent}\\s%`));
		}
		expect(text).toMatch(/Totalt +668 +800/);
		expect(text).toContain(say.pointsOf(668, 800));
	});

	it('[REP-40] has its parts in order, and contents that name the pages they are on', () => {
		const pages = pagesOf(file);
		const [, contents = ''] = pages;
		// The line at the top and the one at the bottom end in figures too.
		const lines = contents.trim().split('\n').slice(1, -1).join('\n');
		const named = [...lines.matchAll(/^ *(.+?)[ \u2060]+(\d+)$/gm)].map(([, title = '', page]) => ({
			title,
			page: Number(page)
		}));
		expect(named.filter(({ title, page }) => !spaced(pages[page - 1]).includes(title))).toEqual([]);
		const chapters = [
			say.about,
			say.inRelation('Helsingborg'),
			say.evaluation,
			say.results,
			say.comparison,
			say.areas,
			...helsingborg.areas.map(({ number, title }) => say.area(number, title)),
			say.overview,
			say.appendix(2014)
		];
		expect(named.map(({ title }) => title).slice(0, chapters.length)).toEqual(chapters);
		expect(named.map(({ page }) => page)).toEqual(named.map(({ page }) => page).toSorted((a, b) => a - b));
	});

	it('[REP-41] says on the first page which locked version it is, and on every other', () => {
		const pages = pagesOf(file);
		expect(pages[0]).toContain(helsingborg.version.sha256);
		for (const page of pages) expect(page).toContain(say.versionOf(3, '30 mars 2017'));
		expect(pages.join('')).not.toContain(say.draft);
	});

	it('[REP-41] says on every page of a draft that it is one, and which', async () => {
		const { bytes } = await renderPdf(samplePrint(edition, scores2017, { draft: 'Till kommunen' }));
		const pages = pagesOf(fileOf('draft', bytes));
		expect(pages.length).toBeGreaterThan(10);
		for (const page of pages) expect(page).toContain(say.draftOf('Till kommunen'));
	});

	it('[REP-42] is Norwegian for a Norwegian report, and marks the appendix of a Swedish edition', async () => {
		const { bytes } = await renderPdf({ ...helsingborg, language: 'nb' });
		const norwegian = fileOf('norwegian', bytes);
		const title = wordsFor('nb').report.title('Helsingborg', 2017);
		expect(await problemsOf(norwegian, { title, language: 'nb-NO', charts: 2 })).toEqual([]);
		expect(readPdfTree(norwegian).languages).toContain('sv-SE');
		expect(readPdfTree(file).languages).toEqual([]);
	});

	it('[REP-45] [REF-30] keeps what was written as it was written', () => {
		const text = spaced(pagesOf(file).join(' '));
		expect(text).toContain('#panic("x") *fet* $x$ @ref `kod` [hej] <script> \\ // slut');
		expect(text).toContain(
			'Kommunen har ett tydligt och öppet sätt att styra, se planen. Nästa rad börjar här.'
		);
		expect(text).toMatch(
			/En punkt • En punkt med delar: a\. den första delen b\. den andra delen • Gott exempel: Visad öppet 3\. Tredje 4\. Fjärde/
		);
		const { all, links } = readPdfTree(file);
		expect(links).toEqual(['https://example.org/plan%20f%C3%B6r%202017']);
		expect(all().filter(({ name }) => name === 'H4')).toHaveLength(1);
	});
});
