/** Reads one file apart from the server, which ends it when it takes too long or too much. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReportReading } from '../../src/lib/report/report-reading.ts';
import { readContent, type BroughtFile } from './read-content.ts';
import { UnreadableFile, type UnreadableCode } from './unreadable-file.ts';

export type ReadingAnswer = ReportReading | { readonly code: UnreadableCode };

// The server gives it nothing else.
parentPort?.postMessage(await answerTo(workerData as BroughtFile));

async function answerTo(file: BroughtFile): Promise<ReadingAnswer> {
	try {
		return await readContent(file);
	} catch (error) {
		if (error instanceof UnreadableFile) return { code: error.code };
		throw error;
	}
}
