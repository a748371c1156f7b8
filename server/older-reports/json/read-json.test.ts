import { describe, expect, it } from 'vitest';
import { madeUpReports } from '../../../tests/older-reports/made-up.ts';
import { canonicalJson } from '../../../src/lib/document/canonical.ts';
import { isReport, reportJson } from '../../../src/lib/report/json.ts';
import { earlierOf } from '../../../src/lib/report/earlier-of.ts';
import { sampleContent, sampleReport } from '../../../src/lib/report/sample-report.ts';
import { sampleEarlier } from '../../../src/lib/report/sample-earlier.ts';
import { seedEdition, seedEditions } from '../../seed/editions.ts';
import { printed2017, scores2017 } from '../../seed/helsingborg.ts';
import { reasons } from '../reasons.ts';
import { readOlderReport } from '../read-file.ts';
import { printedReading } from './printed-reading.ts';

const edition = seedEdition('se-2016');
if (edition === undefined) throw new Error('no edition');
const own = sampleReport(edition, scores2017);
const read = (text: string) => readOlderReport('x.txt', Buffer.from(text), seedEditions);
const asRead = ({ municipality, ...rest }: ReturnType<typeof earlierOf>) => ({
	municipality: municipality.name,
	...rest
});

const noPoints = { achieved: null, max: null, percent: null };
const printedArea = { ...noPoints, headings: [], general: [], strengths: [], improvements: [] };
const questionOf = (n: number) => `${Math.floor(n / 100) + 1}.${n % 100}`;

describe('[OLD-11] data that Samsyn wrote', () => {
	it('is a report, with the earlier one it holds', async () => {
		const both = sampleReport(edition, scores2017, { earlier: sampleEarlier() });
		const { evaluations } = await read(reportJson(both));
		expect(evaluations).toEqual([asRead(earlierOf(both)), asRead(sampleEarlier())]);
	});

	it('is the report of a draft, too, with a remark that its points may still change', async () => {
		const draft = { ...own, version: { ...own.version, kind: 'named' as const } };
		const { evaluations, unrecognised } = await read(reportJson(draft));
		expect(evaluations).toEqual([asRead(earlierOf(own))]);
		expect(unrecognised.map(({ reason }) => reason)).toEqual([reasons.draft]);
		expect((await read(reportJson(own))).unrecognised).toEqual([]);
	});

	it('is a locked version', async () => {
		const content = sampleContent(edition, scores2017);
		const file = { format: 'samsyn-locked-version-1', about: '', content, seals: [], keys: [] };
		for (const one of [content, file])
			expect((await read(canonicalJson(one))).evaluations).toEqual([asRead(earlierOf(own))]);
	});

	it('is what a reading printed', async () => {
		const printed = printedReading({ evaluations: madeUpReports, unrecognised: [], source: [] });
		const again = await read(JSON.stringify(printed));
		expect(printedReading(again)).toEqual(printed);
	});

	it('keeps what a reading told, areas of which questions alone are known, and contradictions', async () => {
		const unrecognised = [{ line: 7, text: 'En rad', reason: 'En orsak.' }];
		const { evaluations } = printedReading({ evaluations: madeUpReports, unrecognised: [], source: [] });
		const [one] = evaluations;
		if (one === undefined) throw new Error('no evaluation');
		const { 2: area, ...areas } = one.areas;
		expect([area, Object.keys(one.questions).some((id) => id.startsWith('2.'))]).not.toContain(false);
		const lacking = await read(JSON.stringify({ evaluations: [{ ...one, areas }], unrecognised }));
		expect(lacking.unrecognised).toEqual(unrecognised);
		expect(lacking.evaluations[0]?.areas[1]).toMatchObject({ number: 2, achieved: null });
		expect(lacking.evaluations[0]?.areas[1]?.questions.length).toBeGreaterThan(0);
		const wrong = await read(JSON.stringify({ evaluations: [{ ...one, total: 999 }], unrecognised }));
		expect(wrong.unrecognised.map(({ reason }) => reason)).toEqual([
			'En orsak.',
			reasons.totalDiffers(999, one.total ?? 0)
		]);
	});

	it('is what a file of scores printed: of nobody and no year', async () => {
		const { questions, areas, total } = printed2017;
		const { evaluations } = await read(
			JSON.stringify({ questions: Object.fromEntries(questions), areas: Object.fromEntries(areas), total })
		);
		expect(evaluations).toMatchObject([{ municipality: null, year: null, edition: null, total: 668 }]);
		expect(evaluations[0]?.areas.flatMap((area) => area.questions)).toHaveLength(45);
	});

	it.each([
		['another form', '{"a": 1}'],
		['a list', '[]'],
		['a report with a field too many', JSON.stringify({ ...own, more: 1 })],
		['a report with a number as text', JSON.stringify({ ...own, total: '668' })]
	])('is nothing else: %s', async (_, text) => {
		await expect(read(text)).rejects.toMatchObject({ code: 'unknown-json' });
	});

	it('has whole characters, links that lead somewhere and lists that begin where a list can', async () => {
		const run = (href: string | null) => ({ text: 'hej \ud800', bold: false, italic: false, href });
		const item = { type: 'item' as const, runs: [], lists: [] };
		const general = [
			{ type: 'paragraph' as const, runs: [run('javascript:alert(1)'), run('https://example.se/')] },
			{ type: 'list' as const, ordered: true, start: Number.MAX_SAFE_INTEGER, items: [item] }
		];
		const areas = own.areas.map((area) => ({ ...area, texts: { ...area.texts, general } }));
		const { evaluations } = await read(JSON.stringify({ ...own, areas }));
		expect(evaluations[0]?.areas[0]?.texts.general).toMatchObject([
			{ runs: [{ text: 'hej \ufffd', href: null }, { href: 'https://example.se/' }] },
			{ start: 1 }
		]);
		expect(isReport({ ...own, areas })).toBe(false);
	});

	it.each([
		['too-many-reports', 7, {}],
		['too-long', 1, Object.fromEntries(Array.from({ length: 9900 }, (_, n) => [questionOf(n), noPoints]))]
	])('is refused where it has more than a report: %s', async (code, reports, questions) => {
		const one = { municipality: null, year: 2017, edition: null, total: null };
		const areas = Object.fromEntries(Array.from({ length: 99 }, (_, n) => [n + 1, printedArea]));
		const evaluations = Array<unknown>(reports).fill({ ...one, areas, questions });
		const text = JSON.stringify({ evaluations, unrecognised: [] });
		await expect(read(text)).rejects.toMatchObject({ code });
	});

	it('is refused where it has more values than a report', async () => {
		const text = JSON.stringify({ evaluations: [], unrecognised: Array<string>(100_001).fill('') });
		await expect(read(text)).rejects.toMatchObject({ code: 'too-long' });
	});

	it('is not what only looks like it', async () => {
		await expect(readOlderReport('x.json', Buffer.from('{"a": '), seedEditions)).rejects.toMatchObject({
			code: 'unknown-json'
		});
	});
});
