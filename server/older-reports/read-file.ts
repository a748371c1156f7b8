/** Files that somebody brings, into what was recognised of the reports in them. */
import { extname } from 'node:path';
import type { Edition } from '../../src/lib/domain/instrument.ts';
import type { ReportReading } from '../../src/lib/report/report-reading.ts';
import { decodeText } from './decode-text.ts';
import { fileKindOf } from './file-kind.ts';
import { jsonIn, readReportJson } from './json/read-json.ts';
import { LARGEST_FILE, LONGEST_TEXT, MOST_LINES } from './limits.ts';
import { readReportLines } from './text/read-lines.ts';
import type { RawLine } from './text/raw-line.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { withGaps } from './word/own/gaps.ts';
import { readWord } from './word/read-word.ts';

/**
 * Reads text, Word files and Samsyn's own data by their content, whatever they are called; `name` only says whether text that isn't quite JSON
 * was meant to be. Nothing is kept, fetched or run.
 * @throws {UnreadableFile}
 */
export async function readOlderReport(
	name: string,
	bytes: Uint8Array,
	editions: readonly Edition[]
): Promise<ReportReading> {
	if (bytes.length > LARGEST_FILE) throw new UnreadableFile('too-large');
	if (fileKindOf(bytes) === 'archive') {
		const { lines, own } = await readWord(bytes);
		return own === null ? readWithin(lines, editions) : withGaps(own, editions);
	}
	const text = decodeText(bytes).replace(/^\ufeff/, '');
	const json = jsonIn(text);
	if (json !== undefined) return readReportJson(json, editions);
	if (extname(name).toLowerCase() === '.json') throw new UnreadableFile('unknown-json');
	return readWithin(linesOf(text), editions);
}

function linesOf(text: string): RawLine[] {
	if (text.length > LONGEST_TEXT) throw new UnreadableFile('too-long');
	return text.split(/\r\n|[\n\r\v\u2028\u2029]/).map((line) => ({ text: line }));
}

function readWithin(lines: readonly RawLine[], editions: readonly Edition[]): ReportReading {
	if (lines.length > MOST_LINES) throw new UnreadableFile('too-long');
	if (lines.every(({ text }) => text.trim() === '')) throw new UnreadableFile('no-text');
	return readReportLines(lines, editions);
}
