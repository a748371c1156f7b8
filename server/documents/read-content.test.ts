import { deflateSync } from 'node:zlib';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../older-reports/word/archive.ts';
import { UnreadableDocument } from './document-text.ts';
import { readDocumentApart } from './read-apart.ts';
import { readContent } from './read-content.ts';
import { lockedPdf } from './sample-locked.ts';
import { samplePdf } from './sample-pdf.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const long =
	'Nämnderna följer upp målen varje tertial och redovisar dem för fullmäktige i juni och i december.';

async function reasonOf(reading: Promise<unknown>): Promise<string> {
	try {
		await reading;
	} catch (error) {
		if (error instanceof UnreadableDocument) return error.reason;
		throw error;
	}
	return expect.fail('it was read');
}

/** One page whose content, packed small, is `size` bytes of nothing. */
function bomb(size: number): Uint8Array {
	const packed = deflateSync(Buffer.alloc(size, ' '));
	const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<<>>>>endobj
4 0 obj<</Length ${packed.length}/Filter/FlateDecode>>stream
`;
	return Buffer.concat([bytes(head), packed, bytes('\nendstream endobj\ntrailer<</Root 1 0 R>>')]);
}

describe('a document', () => {
	it('[EVI-12] in PDF: page by page, in paragraphs counted on the page', async () => {
		const pdf = await samplePdf([['Mål', long], [], [long, 'Slut']]);
		expect(await readContent(pdf, 'pdf')).toEqual({
			pages: 3,
			paragraphs: [
				{ page: 1, paragraph: 1, text: 'Mål' },
				{ page: 1, paragraph: 2, text: long },
				{ page: 3, paragraph: 1, text: long },
				{ page: 3, paragraph: 2, text: 'Slut' }
			]
		});
	});

	it('[EVI-12] in Word: in paragraphs counted in the whole, without pages', async () => {
		const document = new Document({
			sections: [{ children: ['Mål', '', long].map((text) => new Paragraph(text)) }]
		});
		const read = await readContent(await Packer.toBuffer(document), 'docx');
		expect(read.pages).toBe(null);
		expect(read.paragraphs.map(({ paragraph, text }) => [paragraph, text])).toEqual([
			[1, 'Mål'],
			[2, long]
		]);
	});

	it.each([
		['between empty lines', 'Ett\r\ntvå\r\n\r\n  \r\nTre', ['Ett\ntvå', 'Tre']],
		['by its lines where none is empty', 'Ett\nTvå', ['Ett', 'Två']],
		['in an older encoding', Buffer.from('\xc5tta n\xe4mnder', 'latin1'), ['Åtta nämnder']],
		['without what cannot be seen', 'ned\u00adlagd\u202e \ufb01n', ['nedlagd fin']]
	])('[EVI-12] in plain text: %s', async (_, text, expected) => {
		const read = await readContent(typeof text === 'string' ? bytes(text) : text, 'txt');
		expect(read.paragraphs.map((paragraph) => paragraph.text)).toEqual(expected);
	});

	it('[EVI-12] a paragraph beyond measure is several, and loses nothing', async () => {
		const text = 'ord '.repeat(2000).trim();
		const { paragraphs } = await readContent(bytes(text), 'txt');
		expect(paragraphs.length).toBe(3);
		expect(paragraphs.map((one) => one.text).join(' ')).toBe(text);
	});

	it.each([
		['locked', lockedPdf, 'pdf', 'locked'],
		['no PDF but for its name', bytes('%PDF-1.7 nothing'), 'pdf', 'damaged'],
		['empty of text', bytes(' \n 12 \n'), 'txt', 'no-text'],
		['a picture', bytes('x'), 'png', 'no-text'],
		['no archive', bytes('PK\x03\x04'), 'docx', 'damaged'],
		[
			'a Word file that unpacks to too much',
			archiveOf(new Map([['word/document.xml', Buffer.alloc(16 << 20, ' ')]])),
			'docx',
			'too-much'
		],
		['more text than is read', bytes('ord '.repeat(1_100_000)), 'txt', 'too-much']
	] as const)('[EVI-13] %s', async (_, content, type, reason) => {
		expect(await reasonOf(readContent(content, type))).toBe(reason);
	});

	it('[EVI-13] without its pages: a PDF of pictures alone has no text', async () => {
		expect(await reasonOf(readContent(await samplePdf([[], []]), 'pdf'))).toBe('no-text');
	});

	it('[EVI-13] harmed in any place ends, read or not', async () => {
		const whole = await samplePdf([['Mål', long], [long]]);
		let read = 0;
		for (let run = 0; run < 60; run++) {
			const harmed = Uint8Array.from(whole);
			for (let hit = 0; hit < 1 + (run % 8); hit++)
				harmed[(run * 7919 + hit * 104_729) % harmed.length] = (run * 31 + hit * 17) % 256;
			const cut = run % 5 === 0 ? harmed.subarray(0, (harmed.length * run) / 60) : harmed;
			const end = await readContent(cut, 'pdf').then(
				() => 'read',
				(error: unknown) => (error instanceof UnreadableDocument ? error.reason : error)
			);
			expect(['read', 'damaged', 'no-text', 'locked']).toContain(end);
			if (end === 'read') read++;
		}
		expect(read).toBeGreaterThan(5);
	});
});

describe('apart from the server', () => {
	it('[EVI-11] is read the same', async () => {
		expect(await readDocumentApart(bytes(long), 'txt')).toEqual(await readContent(bytes(long), 'txt'));
	});

	it('[EVI-13] what unpacks to all memory is ended, and the next is read', async () => {
		const before = process.memoryUsage.rss();
		const [large, next] = [bomb(300 * 2 ** 20), bytes('Nästa')];
		const waiting = readDocumentApart(large, 'pdf', { starting: 20_000, time: 20_000, memory: 250 });
		const after = readDocumentApart(next, 'txt');
		expect(await reasonOf(waiting)).toBe('too-much');
		expect((await after).paragraphs).toHaveLength(1);
		expect(process.memoryUsage.rss() - before).toBeLessThan(600 * 2 ** 20);
	});

	it('[EVI-13] what takes too long is ended', async () => {
		const slow = bytes('ord '.repeat(900_000));
		expect(await reasonOf(readDocumentApart(slow, 'txt', { starting: 20_000, time: 1, memory: 700 }))).toBe(
			'too-much'
		);
	});
});
