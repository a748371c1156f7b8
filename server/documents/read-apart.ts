/** Documents, read one after another in a process with limits of time and memory. */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileType } from '../../src/lib/domain/attachment.ts';
import { UnreadableDocument, type DocumentText } from './document-text.ts';
import { LARGEST_HEAP, LARGEST_PROCESS, LONGEST_READING } from './limits.ts';
import type { ReadingAnswer, ReadingOrder } from './worker.ts';

export interface ReadingLimits {
	/** Milliseconds until it works, and for its work. */
	readonly starting: number;
	readonly time: number;
	/** Megabytes. */
	readonly memory: number;
}

const WORKER = join('server', 'documents', 'worker.ts');
const usual: ReadingLimits = {
	starting: LONGEST_READING,
	time: LONGEST_READING,
	memory: LARGEST_PROCESS
};
let before: Promise<unknown> = Promise.resolve();

/** One at a time: many at once would take the memory of many. @throws {UnreadableDocument} */
export async function readDocumentApart(
	bytes: Uint8Array,
	type: FileType,
	limits: ReadingLimits = usual
): Promise<DocumentText> {
	const reading = before.then(() => readNow({ bytes, type, memory: limits.memory }, limits));
	before = reading.catch(() => undefined);
	return reading;
}

function readNow(order: ReadingOrder, { starting, time }: ReadingLimits): Promise<DocumentText> {
	const child = fork(workerFile(), {
		serialization: 'advanced',
		execArgv: [`--max-old-space-size=${LARGEST_HEAP}`],
		// It reads what strangers made: the server's passwords are none of its business.
		env: {},
		stdio: ['ignore', 'ignore', 'ignore', 'ipc']
	});
	giveWay(child.pid);
	let begun = false;
	return new Promise<DocumentText>((done, failed) => {
		const end = () => child.kill('SIGKILL');
		let clock = setTimeout(end, starting);
		child.on('message', (answer: ReadingAnswer) => {
			if ('text' in answer) done(answer.text);
			else if ('reason' in answer) failed(new UnreadableDocument(answer.reason));
			else {
				// A busy machine may have taken long to start the process.
				begun = true;
				clearTimeout(clock);
				clock = setTimeout(end, time);
			}
		});
		child.once('error', (error) => failed(error));
		child.once('exit', (code) => {
			clearTimeout(clock);
			// Before it began the fault is the machine's, and the document is read another time.
			if (begun) failed(new UnreadableDocument('too-much'));
			else failed(new Error(`the process that reads documents ended (${code}) before it began`));
		});
		child.send(order, (error) => {
			if (error !== null) failed(error);
		});
	}).finally(() => child.kill('SIGKILL'));
}

/** The sockets' keystrokes go before. */
function giveWay(pid: number | undefined): void {
	if (pid === undefined) return;
	try {
		setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
	} catch {
		// It has ended already, which its own event tells; or the system doesn't let it, and it reads as well without.
	}
}

/** Built pages lie in a folder inside the project: the process is run from its source. */
function workerFile(): string {
	for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
		const file = join(folder, WORKER);
		if (existsSync(file)) return file;
		if (folder === dirname(folder)) throw new Error(`no ${WORKER} above ${import.meta.dirname}`);
	}
}
