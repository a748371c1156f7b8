import { describe, expect, it } from 'vitest';
import { archiveOf, sheetParts, wordParts } from './sample-archive.ts';
import { typeOfContent } from './type-of-content.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const text = (words: string) => new TextEncoder().encode(words);

describe('a file by its content', () => {
	it.each([
		['pdf', text('%PDF-1.7\n…'), 'pdf'],
		['png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'png'],
		['jpg', bytes(0xff, 0xd8, 0xff, 0xe0, 0), 'jpg'],
		['a Word document', archiveOf(wordParts), 'docx'],
		['a spreadsheet', archiveOf(sheetParts), 'xlsx'],
		['an archive with a remark after its end', archiveOf(wordParts, 'anmärkning'), 'docx'],
		['text in UTF-8', text('Åtta av nio nämnder\r\n\tutom valnämnden'), 'txt'],
		['text in Windows-1252', bytes(0xc5, 0x74, 0x74, 0x61), 'txt'],
		['HTML, which is text and served as a download', text('<script>alert(1)</script>'), 'txt']
	] as const)('[COM-65] %s', (_, content, type) => {
		expect(typeOfContent(content)).toBe(type);
	});

	it.each([
		['nothing', bytes()],
		['a program of Windows', bytes(0x4d, 0x5a, 0x90, 0, 3, 0)],
		['a program of Linux', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0)],
		['an archive of anything', archiveOf(['ond.exe'])],
		['an empty archive', archiveOf([])],
		['a document with programs', archiveOf([...wordParts, 'word/vbaProject.bin'])],
		['a document and a spreadsheet at once', archiveOf([...wordParts, 'xl/workbook.xml'])],
		['an archive cut short', archiveOf(wordParts).subarray(0, 60)],
		['an archive whose directory points out of itself', pointingOut()],
		['an older Office document', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
		['text with a NUL', text('a\0b')],
		['GIF', bytes(0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0)]
	])('[COM-65] %s is not taken', (_, content) => {
		expect(typeOfContent(content)).toBeNull();
	});
});

function pointingOut(): Uint8Array {
	const archive = archiveOf(wordParts);
	new DataView(archive.buffer).setUint32(archive.length - 6, 0xfffffff0, true);
	return archive;
}
