/** A Word file's text, and what it says by its places where Samsyn made it. */
import type { ReportReading } from '../../../src/lib/report/report-reading.ts';
import type { RawLine } from '../text/raw-line.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { ownReading } from './own/own-report.ts';
import { ownProperties } from './own/properties.ts';
import { textPartsOf } from './text-parts.ts';
import { partsOfWord } from './word-lines.ts';

export interface WordText {
	readonly lines: readonly RawLine[];
	/** Of a file that Samsyn made: what it says by its places. */
	readonly own: ReportReading | null;
}

/** @throws {UnreadableFile} */
export async function wordTextOf(bytes: Uint8Array): Promise<WordText> {
	const parts = textPartsOf(bytes);
	// What is refused already needn't wait for mammoth.
	const { wordDocumentOf } = await import('./mammoth-document.ts');
	const document = await wordDocumentOf(parts).catch((error: unknown) => {
		// mammoth and its parser of XML throw errors of many kinds at what isn't a whole document.
		throw new UnreadableFile('damaged', { cause: error });
	});
	const found = partsOfWord(document);
	return { lines: found.flatMap(({ lines }) => lines), own: ownReading(found, ownProperties(bytes)) };
}
