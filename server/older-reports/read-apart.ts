/** Files, read one after another in a worker with limits of time and memory. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReportReading } from '../../src/lib/report/report-reading.ts';
import { LARGEST_HEAP, LARGEST_YOUNG_HEAP, LONGEST_READING, MOST_WAITING } from './limits.ts';
import type { BroughtFile } from './read-content.ts';
import { UnreadableFile } from './unreadable-file.ts';
import type { ReadingAnswer } from './worker.ts';

export interface ReadingLimits {
	/** Milliseconds. */
	readonly time: number;
	/** Megabytes. */
	readonly heap: number;
}

const WORKER = join('server', 'older-reports', 'worker.ts');
let before: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** One file at a time: many at once would take the memory of many. @throws {UnreadableFile} also where too many wait */
export async function readApart(
	file: BroughtFile,
	limits: ReadingLimits = { time: LONGEST_READING, heap: LARGEST_HEAP }
): Promise<ReportReading> {
	if (waiting >= MOST_WAITING) throw new UnreadableFile('crowded');
	waiting++;
	const reading = before.then(() => readNow(file, limits)).finally(() => waiting--);
	before = reading.catch(() => undefined);
	return reading;
}

function readNow(
	{ name, bytes, editions }: BroughtFile,
	{ time, heap }: ReadingLimits
): Promise<ReportReading> {
	const file: BroughtFile = { name, bytes: Uint8Array.from(bytes), editions };
	const worker = new Worker(workerFile(), {
		workerData: file,
		resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: LARGEST_YOUNG_HEAP },
		execArgv: [],
		stdout: true,
		stderr: true
	});
	return new Promise<ReportReading>((done, failed) => {
		const clock = setTimeout(() => failed(new UnreadableFile('too-slow')), time);
		worker.once('message', (answer: ReadingAnswer) => {
			if ('code' in answer) failed(new UnreadableFile(answer.code));
			else done(answer);
		});
		worker.once('error', (error) => {
			const full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
			failed(full ? new UnreadableFile('too-slow', { cause: error }) : error);
		});
		worker.once('exit', () => {
			clearTimeout(clock);
			failed(new UnreadableFile('too-slow'));
		});
	}).finally(() => worker.terminate());
}

/** Built pages lie in a folder inside the project: the worker is run from its source. */
function workerFile(): string {
	for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
		const file = join(folder, WORKER);
		if (existsSync(file)) return file;
		if (folder === dirname(folder)) throw new Error(`no ${WORKER} above ${import.meta.dirname}`);
	}
}
