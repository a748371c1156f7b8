/** Reads one Word file apart from the server, which ends it when it takes too long or too much. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReportReading } from '../../../src/lib/report/report-reading.ts';
import type { RawLine } from '../text/raw-line.ts';
import { UnreadableFile, type UnreadableCode } from '../unreadable-file.ts';
import { textPartsOf } from './text-parts.ts';
import { ownProperties } from './own/properties.ts';
import { ownReading } from './own/own-report.ts';
import { partsOfWord } from './word-lines.ts';

export interface WordText {
	readonly lines: readonly RawLine[];
	/** Of a file that Samsyn made: what it says by its places. */
	readonly own: ReportReading | null;
}

export type WordAnswer = WordText | { readonly code: UnreadableCode };

parentPort?.postMessage(await answerTo(workerData));

async function answerTo(bytes: unknown): Promise<WordAnswer> {
	if (!(bytes instanceof Uint8Array)) throw new TypeError('a worker without a file');
	try {
		const parts = textPartsOf(bytes);
		// What is refused already needn't wait for mammoth.
		const { wordDocumentOf } = await import('./mammoth-document.ts');
		const document = await wordDocumentOf(parts).catch((error: unknown) => {
			// mammoth and its parser of XML throw errors of many kinds at what isn't a whole document.
			throw new UnreadableFile('damaged', { cause: error });
		});
		const found = partsOfWord(document);
		return { lines: found.flatMap(({ lines }) => lines), own: ownReading(found, ownProperties(bytes)) };
	} catch (error) {
		if (error instanceof UnreadableFile) return { code: error.code };
		// Tables in tables, deeper than any hand makes them, run out of stack.
		if (error instanceof RangeError) return { code: 'damaged' };
		throw error;
	}
}
