/** Reads one Word file apart from the server, which ends it when it takes too long or too much. */
import { parentPort, workerData } from 'node:worker_threads';
import type { RawLine } from '../text/raw-line.ts';
import { UnreadableFile, type UnreadableCode } from '../unreadable-file.ts';
import { textPartsOf } from './text-parts.ts';
import { linesOfWord } from './word-lines.ts';

export type WordAnswer = { readonly lines: readonly RawLine[] } | { readonly code: UnreadableCode };

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
		return { lines: linesOfWord(document) };
	} catch (error) {
		if (error instanceof UnreadableFile) return { code: error.code };
		throw error;
	}
}
