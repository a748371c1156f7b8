import { describe, expect, it } from 'vitest';
import { madeUpReports } from '../../../tests/older-reports/made-up.ts';
import { canonicalJson } from '../../../src/lib/document/canonical.ts';
import { reportJson } from '../../../src/lib/report/json.ts';
import { earlierOf } from '../../../src/lib/report/earlier-of.ts';
import { sampleContent, sampleReport } from '../../../src/lib/report/sample-report.ts';
import { sampleEarlier } from '../../../src/lib/report/sample-earlier.ts';
import { seedEdition, seedEditions } from '../../seed/editions.ts';
import { printed2017, scores2017 } from '../../seed/helsingborg.ts';
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

describe('[OLD-11] data that Samsyn wrote', () => {
	it('is a report, with the earlier one it holds', async () => {
		const both = sampleReport(edition, scores2017, { earlier: sampleEarlier() });
		const { evaluations } = await read(reportJson(both));
		expect(evaluations).toEqual([asRead(earlierOf(both)), asRead(sampleEarlier())]);
	});

	it('is not the report of a draft, whose points may still change', async () => {
		const draft = { ...own, version: { ...own.version, kind: 'named' as const } };
		await expect(read(reportJson(draft))).rejects.toMatchObject({ code: 'draft' });
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

	it('is not what only looks like it', async () => {
		await expect(readOlderReport('x.json', Buffer.from('{"a": '), seedEditions)).rejects.toMatchObject({
			code: 'unknown-json'
		});
	});
});
