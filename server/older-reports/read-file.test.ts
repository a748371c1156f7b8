import { describe, expect, it } from 'vitest';
import { seedEditions } from '../seed/editions.ts';
import { readOlderReport } from './read-file.ts';
import { readApart } from './read-apart.ts';
import { UnreadableFile } from './unreadable-file.ts';

const text = `[bookmark: _Toc1]Utvärderingen av Lunds kommun genomfördes i mars 2018.
Område 1\tOffentlighet och demokrati
\tRubriker
\tPoäng

\t· Information till medborgare
· Dialog och medborgarmedverkan
\t61

Allmänt
Ett stycke som går
sönder mitt i.

STYRKOR
· Den första
· Den andra genom
a. ett
b. två
·

FÖRBÄTTRINGSOMRÅDEN
- Mer av allt
`;

const encodings: readonly (readonly [string, Uint8Array])[] = [
	['UTF-8', Buffer.from(text)],
	['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
	['UTF-16', Buffer.from(text, 'utf16le')],
	['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
	['UTF-16, the other byte first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
	['Windows-1252', Buffer.from(text, 'latin1')]
];

describe('reading text', () => {
	it.each(encodings)('[OLD-1] reads %s', async (_, bytes) => {
		const { evaluations } = await readOlderReport('vad-som-helst', bytes, seedEditions);
		expect(evaluations).toMatchObject([{ municipality: 'Lund', year: 2018, edition: null, total: null }]);
		expect(evaluations[0]?.areas[0]).toMatchObject({
			number: 1,
			title: 'Offentlighet och demokrati',
			achieved: 61,
			max: null,
			percent: null,
			headings: ['Information till medborgare', 'Dialog och medborgarmedverkan']
		});
	});

	it('[OLD-7] joins a broken sentence and hangs letters below their bullet', async () => {
		const { evaluations } = await readOlderReport('r.txt', Buffer.from(text), seedEditions);
		const texts = evaluations[0]?.areas[0]?.texts;
		expect(texts?.general).toMatchObject([{ runs: [{ text: 'Ett stycke som går sönder mitt i.' }] }]);
		expect(texts?.strengths).toMatchObject([
			{
				ordered: false,
				items: [
					{ runs: [{ text: 'Den första' }], lists: [] },
					{
						runs: [{ text: 'Den andra genom' }],
						lists: [{ ordered: true, items: [{ runs: [{ text: 'ett' }] }, { runs: [{ text: 'två' }] }] }]
					}
				]
			}
		]);
	});

	it('[OLD-6] tells what is missing, and where', async () => {
		const { unrecognised } = await readOlderReport('r.txt', Buffer.from(text), seedEditions);
		const told = unrecognised.map(({ reason }) => reason);
		expect(told).toContain('Område 8 saknas.');
		expect(told).toContain('Det går inte att säga säkert vilken utgåva rapporten följer.');
	});
});

describe('[OLD-10] a file of text', () => {
	it('is ended when it takes too long', async () => {
		const file = { name: 'r.txt', bytes: Buffer.from(text), editions: seedEditions };
		await expect(readApart(file, { time: 1, heap: 256 })).rejects.toMatchObject({ code: 'too-slow' });
		expect((await readApart(file)).evaluations).toHaveLength(1);
	});
});

describe('files that cannot be read', () => {
	it.each([
		['empty', new Uint8Array()],
		['pdf', Buffer.from('%PDF-1.7 …')],
		['not-a-document', Buffer.from('{\\rtf1 hej}')],
		['not-a-document', Buffer.from([0, 1, 2, 3])],
		['not-a-document', Buffer.from([0x41, 0x81, 0x42])],
		['old-word', containerOf('WordDocument')],
		['encrypted', containerOf('EncryptedPackage')],
		['not-a-document', containerOf('Workbook')],
		['no-text', Buffer.from(' \n\t\n')],
		['too-large', new Uint8Array(10 * 1024 * 1024 + 1)],
		['too-long', Buffer.from('a\n'.repeat(40_000))]
	])('[OLD-8] says so: %s', async (code, bytes) => {
		const refused = await readOlderReport('rapport.docx', bytes, seedEditions).catch(
			(error: unknown) => error
		);
		expect(refused).toBeInstanceOf(UnreadableFile);
		expect(refused).toMatchObject({ code });
		expect(refused instanceof Error && refused.message).toMatch(/^\p{Lu}.+\.$/u);
	});
});

function containerOf(name: string): Uint8Array {
	const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	return Buffer.concat([signature, Buffer.alloc(504), Buffer.from(name, 'utf16le')]);
}
