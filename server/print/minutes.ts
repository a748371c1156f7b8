/** Minutes made into each of their files, in the words of the instrument's country. */
import { createHash } from 'node:crypto';
import type { Minutes } from '../../src/lib/domain/minutes/minutes.ts';
import { plainName } from '../../src/lib/report/file-name.ts';
import { minutesCsv, minutesJson, type MinutesFormat } from '../../src/lib/report/minutes-files.ts';
import type { Report } from '../../src/lib/report/report.ts';
import { wordsFor } from '../../src/lib/words/words.ts';
import { minutesOutline } from './outline/minutes-outline.ts';
import { renderPdf } from './pdf.ts';
import { renderWord } from './word.ts';

export interface MinutesFile {
	readonly bytes: Uint8Array;
	/** `protokoll-helsingborg-2017.pdf` */
	readonly name: string;
}

/** @throws {PrintFailed} as a report's */
export async function minutesFileOf(
	minutes: Minutes,
	format: MinutesFormat,
	language: Report['language']
): Promise<MinutesFile> {
	const words = wordsFor(language);
	const { municipality, year } = minutes;
	const name = `${words.minutes.fileName}-${plainName(municipality.name)}-${year}.${format}`;
	const json = minutesJson(minutes);
	if (format === 'json') return { bytes: utf8(json), name };
	if (format === 'csv') return { bytes: utf8(minutesCsv(minutes, words)), name };
	const sum = createHash('sha256').update(json).digest('hex');
	const paper = { outline: minutesOutline(minutes, words, sum), language, at: minutes.until };
	return { bytes: format === 'pdf' ? (await renderPdf(paper)).bytes : await renderWord(paper), name };
}

function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
