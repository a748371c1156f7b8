import mammoth from 'mammoth';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleMinutes } from '../../src/lib/domain/minutes/sample-minutes.ts';
import { wordsFor } from '../../src/lib/words/words.ts';
import { problemsOf } from '../../tests/pdf-problems.ts';
import { askPdf, ensurePdfTools } from '../../tests/pdf-tools.ts';
import { minutesOutline } from './outline/minutes-outline.ts';
import { openPrinter } from './pdf/print.ts';
import { composeWord } from './word/compose.ts';

const minutes = sampleMinutes();
const outline = minutesOutline(minutes, wordsFor('sv'), 'ab'.repeat(32));
const paper = { outline, language: 'sv', at: minutes.until } as const;
const folder = mkdtempSync(join(tmpdir(), 'samsyn-minutes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const said = ['Överenskommet: 8,5 av 10.', 'Anna enades om 8,5', 'Lars', 'A Anna, projektledare', '(10)'];

describe('printed minutes', () => {
	it('[MIN-8] as Word say what was decided', async () => {
		const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await composeWord(paper)) });
		for (const text of said) expect(value).toContain(text);
		expect(value).not.toContain('2.1');
	});

	it('[MIN-8] as PDF are whole for those who don’t see them, and tell which character has no picture', async () => {
		ensurePdfTools();
		const { bytes, replaced } = await openPrinter()(paper, () => undefined);
		const file = join(folder, 'minutes.pdf');
		writeFileSync(file, bytes);
		const expected = { title: outline.title, language: 'sv-SE', charts: 0 };
		expect(await problemsOf(file, expected)).toEqual([]);
		const text = askPdf('pdftotext', '-layout', file, '-').replace(/\s+/g, ' ');
		for (const part of said) expect(text).toContain(part);
		expect(replaced.map(({ codePoint, times }) => [codePoint, times])).toEqual([['U+1F642', 1]]);
	});
});
