/** What a file holds, by what it is. Run apart from the server: somebody's file decides how long it takes. */
import { extname } from 'node:path';
import type { Edition } from '../../src/lib/domain/instrument.ts';
import type { ReportReading } from '../../src/lib/report/report-reading.ts';
import { decodeText } from './decode-text.ts';
import { fileKindOf } from './file-kind.ts';
import { jsonIn, readReportJson } from './json/read-json.ts';
import { LONGEST_TEXT, MOST_LINES } from './limits.ts';
import type { RawLine } from './text/raw-line.ts';
import { readReportLines } from './text/read-lines.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { withGaps } from './word/own/gaps.ts';
import { wordTextOf } from './word/word-text.ts';

export interface BroughtFile {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly editions: readonly Edition[];
}

/** @throws {UnreadableFile} */
export async function readContent({ name, bytes, editions }: BroughtFile): Promise<ReportReading> {
	if (fileKindOf(bytes) === 'archive') {
		const { lines, own } = await wordTextOf(bytes);
		holdToLimits(lines);
		return own === null ? readReportLines(lines, editions) : withGaps(own, editions);
	}
	const text = decodeText(bytes).replace(/^\ufeff/, '');
	if (text.length > LONGEST_TEXT) throw new UnreadableFile('too-long');
	const json = jsonIn(text);
	if (json !== undefined) return readReportJson(json, editions);
	if (extname(name).toLowerCase() === '.json') throw new UnreadableFile('unknown-json');
	const lines = text.split(/\r\n|[\n\r\v\u2028\u2029]/).map((line) => ({ text: line }));
	holdToLimits(lines);
	return readReportLines(lines, editions);
}

/** A Word file's text is many times the file. */
function holdToLimits(lines: readonly RawLine[]): void {
	const length = lines.reduce((sum, { text }) => sum + text.length, 0);
	if (lines.length > MOST_LINES || length > LONGEST_TEXT) throw new UnreadableFile('too-long');
	if (lines.every(({ text }) => text.trim() === '')) throw new UnreadableFile('no-text');
}
