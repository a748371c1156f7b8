import { describe, expect, it } from 'vitest';
import type { Block, Item } from '../../../src/lib/document/narrative.ts';
import { sampleParagraph } from '../../../src/lib/report/sample-report.ts';
import type { Report } from '../../../src/lib/report/report.ts';
import { seedEditions } from '../../seed/editions.ts';
import { scores2017 } from '../../seed/helsingborg.ts';
import { openPrinter } from './print.ts';
import { item, run, samplePrint } from './sample-print.ts';
import type { Coverage } from './text/coverage.ts';

const edition = seedEditions.find(({ id }) => id === 'se-2016');
if (edition === undefined) throw new Error('no edition');
const sample = samplePrint(edition, scores2017);
const print = openPrinter();
const printed = (report: Report) => print(report, () => undefined);

const controls = Array.from({ length: 32 }, (_, code) => `a${String.fromCharCode(code)}b`).join(' ');
const odd = [
	'Bra jobbat 🙂👩‍👩‍👧‍👦🇸🇪 och 1️⃣',
	'العربية هي لغة',
	'עברית',
	'汉语和日本語、한국어',
	'e\u0301\u0302\u0303\u0304\u0305\u0306 Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
	controls,
	'halva par \ud83d och \ude42 i fel ordning',
	'\ue000\uf8ff\u{f0000}\ufffe\uffff\u{1ffff}',
	'\u202eomvänt\u202c \u2066isolerat\u2069 \ufeff\u00ad\u200b',
	'x'.repeat(5000),
	'🙂'.repeat(500),
	`https://example.org/${'a/'.repeat(1500)}`,
	'#panic("x") $x$ */ // #import "y" @ref <label> ```',
	'\\u{0} {{ }} ${x} %s "\'`'
] as const;

/** What may stand in a title. */
const short = odd.slice(0, 9);

const nested = (depth: number): Item =>
	depth === 0
		? item('innerst')
		: item(`nivå ${depth}`, { type: 'list', ordered: depth % 2 === 0, start: 1, items: [nested(depth - 1)] });

const strange: readonly Block[] = [
	...odd.map(sampleParagraph),
	...short.map((text): Block => ({ type: 'heading', level: 4, runs: [run(text, { bold: true })] })),
	{ type: 'list', ordered: true, start: -4, items: short.map((text) => item(text)) },
	{ type: 'list', ordered: false, start: 1, items: [] },
	{
		type: 'list',
		ordered: false,
		start: 1,
		items: [item(''), item('', { type: 'list', ordered: false, start: 1, items: [item('')] })]
	},
	{ type: 'list', ordered: false, start: 1, items: [nested(40)] },
	{ type: 'paragraph', runs: [] },
	{ type: 'paragraph', runs: [run('\n\n'), run(''), run('\n')] },
	{ type: 'heading', level: 2, runs: [run('   ')] },
	{
		type: 'paragraph',
		runs: ['javascript:alert(1)', 'http://[', '', 'mailto:å@ä.se', `https://x.se/${'y'.repeat(9000)}`].map(
			(href) => run(' länk ', { href })
		)
	}
];

describe('what somebody wrote', () => {
	it('[REP-46] [REP-47] never makes printing fail, whatever it is and wherever it stands', async () => {
		const title = short.join(' ');
		const texts = { general: strange, strengths: [], improvements: [] };
		const { bytes, replaced } = await printed({
			...sample,
			municipality: { code: '1283', name: title },
			version: { ...sample.version, kind: 'named', name: title },
			texts: { ...sample.texts, about: short.map(sampleParagraph) },
			areas: sample.areas.map((area) => ({
				...area,
				title,
				tableTitle: 'y'.repeat(400),
				headings: short,
				questions: area.questions.map((one) => (area.number === 2 ? { ...one, text: title } : one)),
				texts: area.number === 1 ? texts : area.texts
			}))
		});
		expect(bytes.length).toBeGreaterThan(10_000);
		const codes = new Set(replaced.map(({ codePoint }) => codePoint));
		for (const code of ['U+1F642', 'U+0627', 'U+6C49', 'U+0000', 'U+D83D', 'U+E000', 'U+FFFE'])
			expect(codes).toContain(code);
		expect(codes).not.toContain('U+0009');
		expect(codes).not.toContain('U+202E');
	});

	it('[REP-46] is told of by character, place and number', async () => {
		const areas = sample.areas.map((area) =>
			area.number === 3
				? { ...area, texts: { ...area.texts, strengths: [sampleParagraph('🙂 och 🙂')] } }
				: area
		);
		const { replaced } = await printed({ ...sample, areas });
		expect(replaced).toEqual([
			{
				character: '🙂',
				codePoint: 'U+1F642',
				where: 'Område 3: Politisk styrning och kontroll, Styrkor',
				times: 2
			}
		]);
	});

	it('[REP-46] is printed also where the fonts hold less than was believed of them', async () => {
		const believing = (gone: ReadonlySet<number>): Coverage => ({
			shows: (cluster) => Array.from(cluster).every((one) => !gone.has(one.codePointAt(0) ?? 0)),
			without: (codes) => believing(new Set([...gone, ...codes])),
			all: () => new Set(Array.from({ length: 0x2fff }, (_, code) => code))
		});
		const trusting = openPrinter(believing(new Set()));
		const general = [sampleParagraph('🙂 och 汉')];
		const areas = sample.areas.map((area) => ({ ...area, texts: { ...area.texts, general } }));
		const { replaced } = await trusting({ ...sample, areas }, () => undefined);
		expect(new Set(replaced.map(({ character }) => character))).toEqual(new Set(['🙂', '汉']));
	});

	it('[REP-48] gives the same bytes for the same report', async () => {
		const [first, second] = [await printed(sample), await openPrinter()(sample, () => undefined)];
		expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
		const later = await printed({
			...sample,
			version: { ...sample.version, at: sample.version.at + 86_400_000 }
		});
		expect(Buffer.compare(first.bytes, later.bytes)).not.toBe(0);
	});
});
