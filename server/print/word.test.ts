import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleFrame } from '../../src/lib/report/sample-frame.ts';
import { sampleReport, sampleVersion } from '../../src/lib/report/sample-report.ts';
import { distributionSentence, profileSentence } from '../../src/lib/report/charts/sentences.ts';
import { wordsFor } from '../../src/lib/words/words.ts';
import type { Report } from '../../src/lib/report/report.ts';
import type { Block, Run } from '../../src/lib/document/narrative.ts';
import { unzipped } from '../../tests/zip.ts';
import { seedEdition } from '../seed/editions.ts';
import { printed2017, scores2017 } from '../seed/helsingborg.ts';
import { composeWord } from './word/compose.ts';
import { closeWordPress, renderWord } from './word.ts';

const edition = seedEdition('se-2016');
if (edition === undefined) throw new Error('no edition');
const report = sampleReport(edition, scores2017, sampleFrame);

/** The parts of a Word file as text, and its words as a reader of Word files has them. */
async function opened(bytes: Uint8Array) {
	const parts = unzipped(bytes);
	const { value: words } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
	const part = (path: string) => parts.get(path)?.toString('utf8') ?? '';
	return { parts, part, words, body: part('word/document.xml') };
}
type Opened = Awaited<ReturnType<typeof opened>>;

/** Paragraphs of a style, as plain text. */
function styled({ body }: Opened, style: string): string[] {
	return [...body.matchAll(/<w:p>.*?<\/w:p>/gs)]
		.filter(([paragraph]) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
		.map(([paragraph]) =>
			[...paragraph.matchAll(/<w:t[ >][^<]*/g)].map(([text]) => text.replace(/^.*>/, '')).join('')
		);
}

describe('a report as a Word file', () => {
	let file: Opened;
	beforeAll(async () => {
		file = await opened(await composeWord(report));
	});

	it('[REP-60] has the outline in order, each part where it belongs, and a page number for each entry of the contents', () => {
		expect(styled(file, 'Heading1')).toEqual([
			'Vad är Kommunkompassen?',
			'Helsingborg i förhållande till Kommunkompassen',
			'Område för område',
			'Översikt av poängfördelningen',
			'Bilaga: utvärderingen 2014'
		]);
		const own = edition.areas.map(({ number, title }) => `Område ${number}: ${title}`);
		expect(styled(file, 'Heading2').slice(0, 11)).toEqual([
			'Utvärderingen',
			'Sammanfattning av resultatet',
			'Jämförelse med den tidigare utvärderingen',
			...own
		]);
		expect(styled(file, 'Heading3').slice(0, 3)).toEqual(['Allmänt', 'Styrkor', 'Förbättringsområden']);
		const entries = [...styled(file, 'TOC1'), ...styled(file, 'TOC2')];
		expect(entries).toHaveLength(5 + 3 + 8 + 8);
		expect(entries.filter((entry) => !/\d+$/.test(entry))).toEqual([]);
	});

	it('[REP-60] says on the first page of a locked version which it is and its checksum', () => {
		expect(styled(file, 'Title')).toEqual(['Kommunkompassen: Helsingborg 2017']);
		expect(styled(file, 'Fact')).toEqual([
			'Version 3, låst 30 mars 2017',
			`Utgåva: ${edition.owner}, ${edition.used}`,
			`Kontrollsumma (SHA-256): ${'ab'.repeat(32)}`
		]);
		expect(file.words).not.toContain('UTKAST');
	});

	it('[REP-61] has heading styles with their levels, lists by Word’s numbering, A4 and its language', () => {
		const styles = file.part('word/styles.xml');
		for (const level of [1, 2, 3, 4, 5, 6]) {
			const [style = ''] =
				new RegExp(`<w:style [^>]*w:styleId="Heading${level}".*?</w:style>`, 's').exec(styles) ?? [];
			expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
		}
		expect(styles).toContain('<w:lang w:val="sv-SE"/>');
		expect(file.body).toContain('<w:pgSz w:w="11906" w:h="16838"');
		expect(styled(file, 'ListBullet')).toContain('Den första styrkan i 1');
		expect(file.part('word/footer2.xml') + file.part('word/footer1.xml')).toContain('PAGE');
	});

	it('[REP-61] has a header row in each table, and no row that is split', () => {
		const tables = [...file.body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
		// Two of the summary, eight boxes, eight overviews; the appendix: one, eight boxes, eight overviews.
		expect(tables).toHaveLength(2 + 16 + 17);
		for (const table of tables) {
			const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
			expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_, at) => at === 0));
			expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
		}
		expect(styled(file, 'Caption')[0]).toBe('Tabell 1: Poäng per område');
	});

	it('[REP-65] has each chart as a drawing and as a picture, with a sentence in its place', () => {
		const drawings = [...file.body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(
			([, sentence]) => sentence
		);
		expect(drawings).toEqual([
			profileSentence(report, wordsFor('sv')),
			distributionSentence(report, wordsFor('sv'))
		]);
		const media = [...file.parts.keys()].filter((path) => path.startsWith('word/media/'));
		expect(media.map((path) => path.split('.').at(-1)).toSorted()).toEqual(['png', 'png', 'svg', 'svg']);
		expect(styled(file, 'Caption')).toContain('Figur 1: Profil: poäng per område');
	});

	it('[REP-62] has each printed number of Helsingborg 2017 in its row', () => {
		const rows = new Set(
			[...file.body.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
				[...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)]
					.map(([cell]) =>
						[...cell.matchAll(/<w:t[ >][^<]*/g)].map(([text]) => text.replace(/^.*>/, '')).join('')
					)
					.join('|')
			)
		);
		const missing = report.areas.flatMap(({ questions }) =>
			questions.filter(({ id, text }) => {
				const { achieved, max, percent } = printed2017.questions.get(id) ?? {};
				return !rows.has(`${id}|${text}|${achieved}|${max}|${percent}\u00a0%`);
			})
		);
		expect(missing).toEqual([]);
		expect(report.areas.flatMap(({ questions }) => questions)).toHaveLength(45);
		for (const [, { achieved, percent }] of printed2017.areas)
			expect([...rows].some((row) => row.endsWith(`|Summa|${achieved}|100|${percent}\u00a0%`))).toBe(true);
		expect(styled(file, 'Points')).toEqual(['Totalt: 668 av 800 poäng']);
	});

	it('[REP-60] says on every page of a draft that it is one, with its version’s name', async () => {
		const draft = await opened(
			await composeWord({
				...report,
				areas: report.areas.slice(0, 1),
				earlier: null,
				version: { ...sampleVersion, kind: 'named', name: 'Inför mötet' }
			})
		);
		const headers = [...draft.parts].filter(([path]) => /^word\/header\d+\.xml$/.test(path));
		expect(headers.length).toBe(2);
		for (const [, header] of headers) expect(header.toString('utf8')).toContain('UTKAST: Inför mötet');
		expect(styled(draft, 'Draft')).toEqual(['UTKAST: Inför mötet']);
	});
});

describe('what somebody wrote', () => {
	const run = (text: string, look: Partial<Run> = {}): Run => ({
		text,
		bold: false,
		italic: false,
		href: null,
		...look
	});
	const written = (...general: readonly Block[]): Report => {
		const [area] = report.areas;
		if (area === undefined) throw new Error('no area');
		return {
			...report,
			areas: [{ ...area, texts: { ...area.texts, general } }],
			earlier: null,
			comparison: null
		};
	};

	it('[REP-63] is kept: bold, italic, links, headings, line breaks and lists in lists', async () => {
		const bytes = await composeWord(
			written(
				{ type: 'heading', level: 2, runs: [run('Egen rubrik')] },
				{
					type: 'paragraph',
					runs: [run('fet', { bold: true }), run(' lutad', { italic: true }), run('\nCURRENT')]
				},
				{ type: 'paragraph', runs: [run('länk', { href: 'https://example.org/å?a=1&b="2"' })] },
				{
					type: 'list',
					ordered: true,
					start: 4,
					items: [
						{
							type: 'item',
							runs: [run('fyra')],
							lists: [
								{
									type: 'list',
									ordered: true,
									start: 1,
									items: [{ type: 'item', runs: [run('bokstav')], lists: [] }]
								}
							]
						}
					]
				}
			)
		);
		const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
		expect(value).toContain('Egen rubrik</h4>');
		expect(value).toContain('<strong>fet</strong><em> lutad</em><br />CURRENT</p>');
		expect(value).toContain('<a href="https://example.org/%C3%A5?a=1&amp;b=%222%22">länk</a>');
		expect(value).toContain('<ol><li>fyra<ol><li>bokstav</li></ol></li></ol>');
		const numbering = unzipped(bytes).get('word/numbering.xml')?.toString('utf8');
		expect(numbering).toContain('<w:start w:val="4"/><w:numFmt w:val="decimal"/>');
		expect(numbering).toContain('<w:numFmt w:val="lowerLetter"/>');
	});

	it('[REP-63] makes no file that can’t be opened: what XML forbids is replaced by a mark', async () => {
		const odd = 'a\u0000b\u0008c\u001fd\ud800e\udc00f\ufffeg\uffffh\u007fi 🙂 <w:p> & "]]>';
		const changed: Report = {
			...written({ type: 'paragraph', runs: [run(odd)] }),
			municipality: { code: '1283', name: odd },
			version: { ...sampleVersion, kind: 'release', name: odd }
		};
		const { parts, words } = await opened(await composeWord(changed));
		expect(words).toContain('a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh\ufffdi 🙂 <w:p> & "]]>');
		for (const [path, bytes] of parts) {
			if (!/\.(?:xml|rels)$/.test(path)) continue;
			const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
			expect(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(text), path).toBe(false);
		}
	});
});

describe('the Word press', () => {
	afterAll(closeWordPress);

	it('[REP-64] makes the same bytes of the same report', async () => {
		const small = { ...report, areas: report.areas.slice(0, 1), earlier: null };
		const [one, other] = await Promise.all([renderWord(small), renderWord(small)]);
		expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
		expect(unzipped(one).get('docProps/core.xml')?.toString('utf8')).toContain('2017-03-30T10:00:00Z');
	});
});
