import { beforeAll, describe, expect, it } from 'vitest';
import { demoReport } from '../../tests/older-reports/demo-report.ts';
import { madeUpReports } from '../../tests/older-reports/made-up.ts';
import type { Block, Item, Run } from '../../src/lib/document/narrative.ts';
import { reportJson } from '../../src/lib/report/json.ts';
import { earlierOf } from '../../src/lib/report/earlier-of.ts';
import type { EarlierReport } from '../../src/lib/report/earlier-report.ts';
import type { ReadReport } from '../../src/lib/report/report-reading.ts';
import type { Report } from '../../src/lib/report/report.ts';
import { composeWord } from '../print/word/compose.ts';
import { seedEditions } from '../seed/editions.ts';
import { unzipped } from '../../tests/zip.ts';
import { readOlderReport } from './read-file.ts';
import { reasons } from './reasons.ts';
import { archiveOf } from './word/archive.ts';

const readOf = ({ municipality, ...report }: EarlierReport): ReadReport => ({
	municipality: municipality.name,
	...report
});

/** What a reader of the report should find: all of it, the latest first. */
function told(report: Report): ReadReport[] {
	return [earlierOf(report), ...(report.earlier === null ? [] : [report.earlier.report])].map(readOf);
}

function withEarlier(report: Report, earlier: EarlierReport): Report {
	return { ...report, earlier: { report: earlier, comparable: true, areas: [], note: null } };
}

const [, before] = madeUpReports;
if (before?.edition === undefined || before.edition === null || before.year === null)
	throw new Error('no report');
/** With texts of its own, and points question by question in one of its areas. */
const whole: EarlierReport = {
	...before,
	municipality: { code: '1283', name: 'Helsingborg' },
	year: before.year,
	edition: before.edition,
	areas: before.areas.map((area) => ({
		...area,
		percent: area.achieved,
		questions:
			area.number === 2
				? [
						{ id: '2.1', text: 'Finns en plan?', achieved: 40, max: 50, percent: 81 },
						{ id: '2.2', text: null, achieved: null, max: 50, percent: null }
					]
				: []
	}))
};

const run = (text: string, look: Partial<Run> = {}): Run => ({
	text,
	bold: false,
	italic: false,
	href: null,
	...look
});
const paragraph = (...runs: readonly Run[]): Block => ({ type: 'paragraph', runs });
const starred = (text: string): Item => ({ type: 'item', runs: [run(text)], goodExample: true, lists: [] });
const item = (text: string, ...lists: Item['lists']): Item => ({ type: 'item', runs: [run(text)], lists });

/** Texts that read as something else, and everything that a text may hold. */
const odd: readonly Block[] = [
	{ type: 'heading', level: 2, runs: [run('Egen rubrik')] },
	{ type: 'heading', level: 3, runs: [run('En till')] },
	paragraph(
		run('Fet', { bold: true }),
		run(', lutad', { italic: true }),
		run(' och '),
		run('länk', { href: 'https://example.org/a?b=c' })
	),
	...[
		'Styrkor',
		'Område 5: något annat',
		'42',
		'Sida 3',
		'- streck',
		'1. en etta',
		'a. bokstav',
		'Översikt av poängfördelningen'
	].map((text) => paragraph(run(text))),
	paragraph(run('en mening utan slut')),
	paragraph(run('och en som börjar litet,\nmed en rad till 🙂')),
	{
		type: 'list',
		ordered: true,
		start: 7,
		items: [
			item('sju', {
				type: 'list',
				ordered: false,
				start: 1,
				items: [item('punkt', { type: 'list', ordered: true, start: 1, items: [item('djupast')] })]
			}),
			item('åtta')
		]
	},
	{
		type: 'list',
		ordered: false,
		start: 1,
		items: [item('punkter efter siffror'), starred('en som andra kan lära av')]
	},
	{ type: 'paragraph', runs: [run('ett stycke som andra kan lära av')], goodExample: true }
];

describe('a report that Samsyn made', () => {
	let word: Uint8Array;
	beforeAll(async () => {
		word = await composeWord(demoReport);
	});

	it('[OLD-20] is read back from its Word file with nothing lost: the demo’s Helsingborg 2017 and the points of 2014', async () => {
		const { evaluations, unrecognised, source } = await readOlderReport('rapport.docx', word, seedEditions);
		expect(evaluations).toEqual(told(demoReport));
		expect(unrecognised).toEqual([]);
		const [own] = evaluations;
		expect(own).toMatchObject({ municipality: 'Helsingborg', year: 2017, edition: 'se-2016', total: 668 });
		expect(own?.areas.flatMap(({ questions }) => questions)).toHaveLength(45);
		expect(source.filter(({ kind }) => kind === 'question')).toHaveLength(45);
	});

	it('[OLD-20] [REF-31] is read back from its Word file, whatever its texts say, with the earlier evaluation’s texts', async () => {
		const report = withEarlier(demoReport, { ...whole, areas: whole.areas.slice(1, 3) });
		const changed: Report = {
			...report,
			areas: report.areas
				.slice(2, 4)
				.map((area) =>
					area.number === 3
						? { ...area, headings: [], texts: { general: odd, strengths: odd.slice(2), improvements: [] } }
						: area
				)
		};
		const { evaluations, unrecognised } = await readOlderReport(
			'rapport.docx',
			await composeWord(changed),
			seedEditions
		);
		expect(evaluations).toEqual(told(changed));
		// Two areas of each are enough to tell; that the others are missing is told too, and nothing else.
		const missing = new Set(Array.from({ length: 8 }, (_, at) => reasons.noArea(at + 1)));
		expect(unrecognised.filter(({ reason }) => !missing.has(reason))).toEqual([]);
	});

	it('[OLD-11] [REF-31] is read back from its JSON with nothing lost, and so is the earlier evaluation', async () => {
		const [first, ...others] = demoReport.areas;
		if (first === undefined) throw new Error('no area');
		const marked = { ...first, texts: { ...first.texts, strengths: odd.slice(-2) } };
		const starry = { ...demoReport, areas: [marked, ...others] };
		for (const report of [demoReport, starry, withEarlier(demoReport, whole)]) {
			const json = new TextEncoder().encode(reportJson(report));
			const { evaluations, unrecognised } = await readOlderReport('rapport.json', json, seedEditions);
			expect(evaluations).toEqual(told(report));
			expect(unrecognised).toEqual([]);
		}
	});

	it('[OLD-20] tells what of its Word file somebody has added, changed or taken away', async () => {
		const parts = new Map(unzipped(word));
		const body = parts.get('word/document.xml')?.toString('utf8') ?? '';
		const row = /<w:tr>(?:(?!<w:tr>).)*?w:name="question_4_2".*?<\/w:tr>/s;
		const heading = /<w:p>(?:(?!<w:p>).)*?w:name="area_4".*?<\/w:p>/s;
		expect([row, heading].map((form) => form.test(body))).toEqual([true, true]);
		const changed = body
			.replace(row, '')
			.replace(heading, '$&<w:p><w:r><w:t>En rad för mycket</w:t></w:r></w:p>')
			.replace('87 av 100', '78 av 100');
		parts.set('word/document.xml', Buffer.from(changed));
		const { evaluations, unrecognised } = await readOlderReport(
			'rapport.docx',
			archiveOf(parts),
			seedEditions
		);
		expect(unrecognised.map(({ text, reason }) => [text, reason])).toEqual([
			['Område 4: Ledarskap, ansvar och delegation', reasons.noQuestion('4.2')],
			['En rad för mycket', reasons.beforeSection],
			['78 av 100 poäng', reasons.manyPoints(4, [78, 87])]
		]);
		expect(evaluations[0]?.areas[3]).toMatchObject({ achieved: null, max: 100, percent: null });
		expect(evaluations[0]?.areas[3]?.questions.map(({ id }) => id)).not.toContain('4.2');
	});
});
