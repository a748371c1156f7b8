/** A report as a Word file, to go on with. */
import { workerFile } from './press/place.ts';
import type { Paper } from './paper.ts';
import { openPress, type Press, type PrintStep } from './press/press.ts';

/** The server's files are loaded twice, with the pages and without: both print on the same press. */
const KEY = Symbol.for('samsyn.press.word');
const place = globalThis as typeof globalThis & { [KEY]?: Press | undefined };

const press = (): Press =>
	(place[KEY] ??= openPress({
		worker: workerFile('word'),
		limit: 60_000,
		lockedLimit: 300_000,
		reports: 1,
		idle: 100,
		waiting: 40
	}));

/**
 * One after another, in a process of its own; `onStep` tells how far it has come. The same paper gives the same bytes. Characters that XML forbids are
 * replaced by U+FFFD.
 *
 * @throws {PrintFailed} with a code that has a sentence in `words.print.failed`
 */
export async function renderWord(paper: Paper, onStep?: (step: PrintStep) => void): Promise<Uint8Array> {
	const { bytes } = await press().print(paper, onStep);
	return bytes;
}

/** Ends the press; what waits or is being made fails. */
export function closeWordPress(): void {
	place[KEY]?.close();
	place[KEY] = undefined;
}
