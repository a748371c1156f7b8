import { beforeAll, describe, expect, it } from 'vitest';
import { demoReport } from '../../../../tests/older-reports/demo-report.ts';
import { unzipped } from '../../../../tests/zip.ts';
import type { ReportReading } from '../../../../src/lib/report/report-reading.ts';
import type { Report } from '../../../../src/lib/report/report.ts';
import { wordsFor } from '../../../../src/lib/words/words.ts';
import { composeWord } from '../../../print/word/compose.ts';
import { seedEditions } from '../../../seed/editions.ts';
import { reasons } from '../../reasons.ts';
import { archiveOf } from '../archive.ts';
import { wordDocumentOf } from '../mammoth-document.ts';
import { textPartsOf } from '../text-parts.ts';
import { partsOfWord } from '../word-lines.ts';
import { withGaps } from './gaps.ts';
import { ownReading } from './own-report.ts';
import { isInsteadOfText, isUnknown } from './own-words.ts';
import { ownProperties } from './properties.ts';

let parts: Map<string, Uint8Array>;
let whole: ReportReading;
beforeAll(async () => {
	parts = new Map(unzipped(await composeWord(demoReport)));
	whole = await edited((body) => body);
});

/** What is read of the report's Word file as somebody has changed it, in this thread: a worker for each would take longer. */
async function edited(change: (body: string) => string): Promise<ReportReading> {
	const before = Buffer.from(parts.get('word/document.xml') ?? []).toString('utf8');
	const bytes = archiveOf(new Map(parts).set('word/document.xml', Buffer.from(change(before))));
	return readingOf(bytes);
}

async function readingOf(bytes: Uint8Array): Promise<ReportReading> {
	const own = ownReading(partsOfWord(await wordDocumentOf(textPartsOf(bytes))), ownProperties(bytes));
	if (own === null) throw new Error('no reading');
	return withGaps(own, seedEditions);
}

const placeOf = (name: string) =>
	new RegExp(`<w:p>(?:(?!<w:p>).)*?w:name="${name}"(?:(?!<w:p>).)*?</w:p>`, 's');
const written = (text: string, style = 'Normal') =>
	`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
/** Throws where the place isn't there, so that no test passes for having changed nothing. */
function put(name: string, instead: (heading: string) => string) {
	return (body: string) => {
		if (!placeOf(name).test(body)) throw new Error(`no ${name}`);
		return body.replace(placeOf(name), instead);
	};
}
/** Puts other words for the points, and the percent, of a row. */
function cell(place: string, achieved: string, percent?: string) {
	const row = new RegExp(`<w:tr>(?:(?!<w:tr>).)*?w:name="${place}".*?</w:tr>`, 's');
	return (body: string) => {
		if (!row.test(body)) throw new Error(`no ${place}`);
		return body.replace(row, (one) => {
			const cells = one.split('<w:tc>');
			const words = (at: number, text: string | undefined) =>
				text === undefined ? cells[at] : cells[at]?.replace(/(<w:t\b[^>]*>)[^<]*/, `$1${text}`);
			return [...cells.slice(0, 3), words(3, achieved), cells[4], words(5, percent)].join('<w:tc>');
		});
	};
}
const area = ({ evaluations }: ReportReading, number: number) => evaluations[0]?.areas[number - 1];
const reasonsOf = ({ unrecognised }: ReportReading) => unrecognised.map(({ text, reason }) => [text, reason]);

describe('[OLD-20] a Word file that Samsyn made and somebody edited', () => {
	it('keeps a person’s own heading within a section, with what follows', async () => {
		const reading = await edited(
			put('area_3_strengths', (heading) => heading + written('Min rubrik', 'Heading3') + written('Mina ord'))
		);
		expect(reading.unrecognised).toEqual([]);
		expect(area(reading, 3)?.texts.strengths).toEqual([
			{ type: 'heading', level: 2, runs: [expect.objectContaining({ text: 'Min rubrik' })] },
			{ type: 'paragraph', runs: [expect.objectContaining({ text: 'Mina ord' })] },
			...(area(whole, 3)?.texts.strengths ?? [])
		]);
	});

	it('tells a person’s own heading that may begin another section, and what follows', async () => {
		const reading = await edited(
			put('area_4', (heading) => written('Min rubrik', 'Heading3') + written('Mina ord') + heading)
		);
		expect(reasonsOf(reading)).toEqual([
			['Min rubrik', reasons.ownHeading],
			['Mina ord', reasons.belowOwnHeading]
		]);
		expect(reading.evaluations).toEqual(whole.evaluations);
	});

	it.each(['Heading3', 'Normal'])('knows a section’s heading by its words, as %s', async (style) => {
		const reading = await edited(put('area_3_strengths', () => written('Styrkor', style)));
		expect(reading.evaluations).toEqual(whole.evaluations);
		expect(reading.unrecognised).toEqual([]);
	});

	it('knows an area’s heading by its words', async () => {
		for (const number of [1, 4]) {
			const reading = await edited(
				put(`area_${number}`, () => written(`Område ${number}: Något annat`, 'Heading2'))
			);
			expect(area(reading, number)).toEqual({ ...area(whole, number), title: 'Något annat' });
			expect(reading.unrecognised).toEqual([]);
		}
	});

	it('tells a section and an area whose heading is gone', async () => {
		const reading = await edited((body) => put('area_1', () => '')(put('area_3_strengths', () => '')(body)));
		const told = reading.unrecognised.map(({ reason }) => reason);
		expect(told).toContain(reasons.noAreaHeading(1));
		expect(told).toContain(reasons.noSection(3, 'strengths'));
	});

	it('passes over a heading without words', async () => {
		const reading = await edited(put('area_3_strengths', (heading) => heading + written('', 'Heading3')));
		expect(reading.evaluations).toEqual(whole.evaluations);
		expect(reading.unrecognised).toEqual([]);
	});

	it('reads what is written where nothing was', async () => {
		const reading = await edited(
			put('area_3_strengths', (heading) => heading + written('Mina ord', 'Instead'))
		);
		expect(area(reading, 3)?.texts.strengths[0]).toMatchObject({ runs: [{ text: 'Mina ord' }] });
	});

	it.each([
		['15,5', null, reasons.rowIncomplete('2.1')],
		['99', null, reasons.aboveMax('Delfråga 2.1')]
	])('takes no number that can’t be a row’s, and says so: %s', async (achieved, read, reason) => {
		const reading = await edited(cell('question_2_1', achieved));
		expect(area(reading, 2)?.questions[0]).toMatchObject({ id: '2.1', achieved: read });
		expect(reading.unrecognised.map((one) => one.reason)).toEqual([reason]);
		expect(reading.unrecognised[0]?.text).toMatch(/^2\.1\t/);
	});

	it('tells where numbers contradict each other: total and areas, rows and sum, box', async () => {
		const told = async (change: (body: string) => string) =>
			(await edited(change)).unrecognised.map(({ reason }) => reason);
		const replaced = (from: string, to: string) => (body: string) => {
			if (!body.includes(from)) throw new Error(`no ${from}`);
			return body.replace(from, to);
		};
		expect(await told(replaced('668 av 800', '669 av 800'))).toEqual([reasons.totalDiffers(669, 668)]);
		expect(await told(replaced('668 av 800', 'många av 800'))).toEqual([reasons.totalUnread]);
		expect(await told(replaced('87 av 100', 'x av 100'))).toEqual([reasons.boxUnread(4)]);
		expect(
			await told((body) =>
				['question_2_1', 'question_2_2'].reduce((one, row) => cell(row, '0', '0 %')(one), body)
			)
		).toEqual([reasons.rowsDiffer(2)]);
	});

	it('says nothing of a report that isn’t agreed on everywhere, in either language', async () => {
		const { areas } = demoReport;
		const open: Report = {
			...demoReport,
			total: null,
			areas: areas.map((one) => ({
				...one,
				headings: one.number === 1 ? [] : one.headings,
				sum: null,
				texts: { ...one.texts, strengths: [] },
				questions: one.questions.map((question) => ({ ...question, printed: null }))
			}))
		};
		const reading = await readingOf(await composeWord({ ...open, language: 'nb' }));
		expect(reading.unrecognised).toEqual([]);
		expect(reading.evaluations[0]?.areas[2]).toMatchObject({ achieved: null, texts: { strengths: [] } });
		for (const { report: words } of [wordsFor('sv'), wordsFor('nb')])
			expect([isUnknown(words.open), isInsteadOfText(words.noText)]).toEqual([true, true]);
	});

	it('knows its municipality by the code, whatever it is called', async () => {
		const properties = Buffer.from(parts.get('docProps/custom.xml') ?? []).toString('utf8');
		const renamed = properties.replaceAll('Helsingborg', 'Hälsingborg');
		expect(renamed).not.toBe(properties);
		const changed = new Map(parts).set('docProps/custom.xml', Buffer.from(renamed));
		const { evaluations } = await readingOf(archiveOf(changed));
		expect(evaluations.map(({ municipality }) => municipality)).toEqual(['Helsingborg', 'Helsingborg']);
	});
});
