/** A process that reads one document apart from the server, which ends it when it takes too long. */
import { Worker } from 'node:worker_threads';
import type { FileType } from '../../src/lib/domain/attachment.ts';
import { UnreadableDocument, type DocumentText, type UnreadableReason } from './document-text.ts';
import { readContent } from './read-content.ts';

export interface ReadingOrder {
	readonly bytes: Uint8Array;
	readonly type: FileType;
	/** Megabytes that the process may hold. */
	readonly memory: number;
}

export type ReadingAnswer =
	{ readonly step: 'begun' } | { readonly text: DocumentText } | { readonly reason: UnreadableReason };

const tell = (answer: ReadingAnswer) => process.send?.(answer);

process.once('message', ({ bytes, type, memory }: ReadingOrder) => {
	watchMemory(memory);
	tell({ step: 'begun' });
	readContent(bytes, type).then(
		(text) => tell({ text }),
		(error: unknown) =>
			// Parsers throw errors of many kinds at what isn't whole.
			tell({ reason: error instanceof UnreadableDocument ? error.reason : 'damaged' })
	);
});
// The server has gone.
process.once('disconnect', () => process.exit());

/** What is unpacked lies beside the heap, where no limit of Node's holds it: a thread beside looks, and ends all. */
function watchMemory(megabytes: number): void {
	const watch = `const limit = ${megabytes} * 2 ** 20;
		setInterval(() => { if (process.memoryUsage.rss() > limit) process.kill(process.pid, 'SIGKILL'); }, 20);`;
	new Worker(watch, { eval: true, execArgv: [] }).unref();
}
