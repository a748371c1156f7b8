/**
 * Sees to it that each file of evidence is read: at once when it has come, and of what is left looks now and then. What
 * waits is read from the rows; several processes may run one each.
 */
import type { Database } from '../db/connect.ts';
import { waitingFiles } from '../repositories/evidence-file.ts';
import { ringEvaluation } from './act.ts';
import { readDocument, type DocumentSource } from './read-document.ts';

/** How often it looks, in milliseconds. */
const EVERY_MS = 10_000;

export interface DocumentReader {
	/** Begins to read what waits; a failure is logged, and tried again. */
	begin(): void;
	/** Reads all that waits; resolves when it has been tried. */
	round(): Promise<void>;
	/** Resolves when what is being read has ended; what waits is left. */
	close(): Promise<void>;
}

export function startDocumentReader(db: Database, source: DocumentSource): DocumentReader {
	let closed = false;
	let running: Promise<void> | null = null;
	let again = false;

	async function round(): Promise<void> {
		for (const waiting of await waitingFiles(db.read)) {
			if (closed) return;
			if (await readDocument(db, source, waiting)) ringEvaluation(waiting.evaluation);
		}
	}

	async function rounds(): Promise<void> {
		do {
			again = false;
			// Its name alone: what it says may quote what somebody wrote.
			await round().catch((fault: unknown) =>
				console.error('documents', fault instanceof Error ? fault.name : 'unknown fault')
			);
		} while (again && !closed);
	}

	const begin = () => {
		again = true;
		running ??= rounds().finally(() => (running = null));
	};
	const timer = setInterval(begin, EVERY_MS);
	timer.unref();
	begin();
	return {
		begin,
		round,
		async close() {
			closed = true;
			clearInterval(timer);
			await running;
		}
	};
}

const handle = Symbol.for('samsyn.documents');

/** It lies on the global object because two module graphs (bundle and server) must share it. */
const shared: typeof globalThis & { [handle]?: DocumentReader | undefined } = globalThis;

export function useDocumentReader(reader: DocumentReader | undefined): void {
	shared[handle] = reader;
}

/** Begins to read what waits, where this process reads documents. */
export function readWaitingDocuments(): void {
	shared[handle]?.begin();
}
