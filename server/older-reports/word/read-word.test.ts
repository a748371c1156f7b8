import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { madeUpReports } from '../../../tests/older-reports/made-up.ts';
import { wordFileOf, wordHabits } from '../../../tests/older-reports/word-habits.ts';
import { seedEditions } from '../../seed/editions.ts';
import { readOlderReport } from '../read-file.ts';
import { readReportLines } from '../text/read-lines.ts';
import { readApart, type ReadingLimits } from '../read-apart.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { archiveOf, partsOfArchive, unpack } from './archive.ts';
import { wordDocumentOf } from './mammoth-document.ts';
import { textPartsOf } from './text-parts.ts';
import { partsOfWord } from './word-lines.ts';

const whole = await wordFileOf(madeUpReports, 'cells');
const parts = new Map(partsOfArchive(whole).map((part) => [part.name, unpack(whole, part)]));
const withParts = (more: Readonly<Record<string, string | Uint8Array>>) =>
	archiveOf(
		new Map([
			...parts,
			...Object.entries(more).map(([name, content]) => [name, Buffer.from(content as string)] as const)
		])
	);
const textOf = (name: string) => Buffer.from(parts.get(name) ?? []).toString();

const readWord = (bytes: Uint8Array, limits?: ReadingLimits) =>
	readApart({ name: 'rapport.docx', bytes, editions: [] }, limits);

describe('Word files', () => {
	it.each(wordHabits)('[OLD-9] reads the same out of every habit: %s', async (habit) => {
		const bytes = await wordFileOf(madeUpReports, habit);
		const lines = partsOfWord(await wordDocumentOf(textPartsOf(bytes))).flatMap((part) => part.lines);
		const { evaluations, unrecognised } = readReportLines(lines, seedEditions);
		expect(evaluations).toEqual(madeUpReports);
		expect(unrecognised).toEqual([]);
	});

	it('[OLD-1] is known by its content', async () => {
		const { evaluations } = await readOlderReport('rapport.txt', whole, seedEditions);
		expect(evaluations).toEqual(madeUpReports);
	});

	it.each([
		['macros', withParts({ 'word/vbaProject.bin': 'x' })],
		[
			'macros',
			withParts({
				'[Content_Types].xml': textOf('[Content_Types].xml').replace(
					'document.main',
					'document.macroEnabled.main'
				)
			})
		],
		['not-a-document', archiveOf(new Map([['xl/workbook.xml', Buffer.from('<x/>')]]))],
		['damaged', whole.subarray(0, whole.length / 2)],
		['damaged', withParts({ 'word/document.xml': Buffer.from([0xff, 0xfe, 0, 1]) })],
		[
			'foreign-markup',
			withParts({
				'word/document.xml': `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${textOf('word/document.xml')}`
			})
		],
		[
			'too-many-parts',
			archiveOf(new Map(Array.from({ length: 5000 }, (_, index) => [`p${index}`, new Uint8Array()])))
		],
		['encrypted', locked(whole)]
	])('[OLD-8] is refused before it is opened: %s', (code, bytes) => {
		expect(() => textPartsOf(bytes)).toThrow(expect.objectContaining({ name: 'UnreadableFile', code }));
	});

	it.each([
		['damaged', withParts({ 'word/document.xml': textOf('word/document.xml').slice(0, 5000) })],
		[
			'no-text',
			withParts({
				'word/document.xml': textOf('word/document.xml').replace(/<w:body>.*<\/w:body>/s, '<w:body/>')
			})
		]
	])('[OLD-8] is refused where nothing can be read: %s', async (code, bytes) => {
		const refused = await readOlderReport('rapport.docx', bytes, seedEditions).catch(
			(error: unknown) => error
		);
		expect(refused).toBeInstanceOf(UnreadableFile);
		expect(refused).toMatchObject({ code });
	});
});

/** The same file with each part marked as locked. */
function locked(bytes: Uint8Array): Uint8Array {
	const copy = Buffer.from(bytes);
	for (let at = copy.indexOf('PK\x01\x02'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 4))
		copy.writeUInt16LE(1, at + 8);
	return copy;
}

describe('[OLD-10] a hostile Word file', () => {
	it('is not unpacked beyond the limit', async () => {
		const bomb = packed('word/document.xml', deflateRawSync(Buffer.alloc(70 * 1024 * 1024, 0x20)));
		await expect(readWord(bomb)).rejects.toMatchObject({ code: 'too-large-unpacked' });
	});

	it('is not unpacked to more than a report can be', async () => {
		const bomb = packed('word/document.xml', deflateRawSync(Buffer.alloc(16 * 1024 * 1024, 0x20)));
		await expect(readWord(bomb)).rejects.toMatchObject({ code: 'too-large-unpacked' });
	});

	it('has no more text than a file of text may have', async () => {
		const paragraph = `<w:p><w:r><w:t>${'ord '.repeat(4000)}</w:t></w:r></w:p>`;
		const large = textOf('word/document.xml').replace('<w:body>', `<w:body>${paragraph.repeat(260)}`);
		await expect(readWord(withParts({ 'word/document.xml': large }))).rejects.toMatchObject({
			code: 'too-long'
		});
	});

	it('waits with nine others at most', async () => {
		const empty = () => readApart({ name: 'a.txt', bytes: Buffer.from('Ingen rapport.'), editions: [] });
		const asked = Array.from({ length: 11 }, () => empty().then(() => 'read', codeOf));
		expect(await Promise.all(asked)).toEqual([...Array<string>(10).fill('read'), 'crowded']);
		expect((await empty()).evaluations).toEqual([]);
	});

	it('is ended when it takes too long, and the next one is read', async () => {
		await expect(readWord(whole, { time: 1, heap: 256 })).rejects.toMatchObject({ code: 'too-slow' });
		expect((await readWord(whole)).source.length).toBeGreaterThan(100);
	});

	it('is ended when it takes too much memory', async () => {
		const paragraph = '<w:p><w:r><w:t>a</w:t></w:r></w:p>';
		const large = textOf('word/document.xml').replace('<w:body>', `<w:body>${paragraph.repeat(40_000)}`);
		await expect(
			readWord(withParts({ 'word/document.xml': large }), { time: 20_000, heap: 12 })
		).rejects.toMatchObject({
			code: 'too-slow'
		});
	});
});

const codeOf = (error: unknown) => (error instanceof UnreadableFile ? error.code : String(error));

/** An archive of one deflated part. */
function packed(name: string, content: Uint8Array): Uint8Array {
	const stored = Buffer.from(archiveOf(new Map([[name, content]])));
	stored.writeUInt16LE(8, 8);
	stored.writeUInt16LE(8, stored.indexOf('PK\x01\x02') + 10);
	return stored;
}
