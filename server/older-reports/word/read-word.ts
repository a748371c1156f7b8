/** Word files, read one after another in a worker with limits of time and memory. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LARGEST_HEAP, LONGEST_READING } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { WordAnswer, WordText } from './worker.ts';

export interface WordLimits {
	/** Milliseconds. */
	readonly time: number;
	/** Megabytes. */
	readonly heap: number;
}

const WORKER = join('server', 'older-reports', 'word', 'worker.ts');
let before: Promise<unknown> = Promise.resolve();

/** The document's text. One file at a time: many at once would take the memory of many. @throws {UnreadableFile} */
export function readWord(
	bytes: Uint8Array,
	limits: WordLimits = { time: LONGEST_READING, heap: LARGEST_HEAP }
): Promise<WordText> {
	const reading = before.then(() => readApart(bytes, limits));
	before = reading.catch(() => undefined);
	return reading;
}

function readApart(bytes: Uint8Array, { time, heap }: WordLimits): Promise<WordText> {
	const worker = new Worker(workerFile(), {
		workerData: Uint8Array.from(bytes),
		resourceLimits: { maxOldGenerationSizeMb: heap },
		execArgv: [],
		stdout: true,
		stderr: true
	});
	return new Promise<WordText>((done, failed) => {
		const clock = setTimeout(() => failed(new UnreadableFile('too-slow')), time);
		worker.once('message', (answer: WordAnswer) => {
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
