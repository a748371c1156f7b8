import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemsOf } from '../../tests/pdf-problems.ts';
import { askPdf, ensurePdfTools } from '../../tests/pdf-tools.ts';
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
				!new RegExp(`^ *${id.replace('.', '\\.')} .* ${achieved} +${max} +${percent} %$`, 'm').test(text)
		);
		expect(missing).toEqual([]);
		expect(printed2017.questions.size).toBe(45);
		for (const [area, { achieved, max, percent }] of printed2017.areas) {
			expect(text).toMatch(new RegExp(`^ *${area}\\. .* ${achieved} +${max} +${percent} %`, 'm'));
			expect(text).toMatch(new RegExp(`Summa +${achieved} +${max} +${percent} %`));
		}
		expect(text).toMatch(/Totalt +668 +800/);
		expect(text).toContain(say.pointsOf(668, 800));
	});
});
