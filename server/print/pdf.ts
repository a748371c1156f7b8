/** A report as one file that is both PDF/A-2a, for archives, and PDF/UA-1, for everybody. */
import { workerFile } from './press/place.ts';
import type { Paper } from './paper.ts';
import { openPress, type Press, type PrintStep } from './press/press.ts';
import type { PrintedPdf } from './press/press-process.ts';

export { PrintFailed, type Failure } from './press/failure.ts';
export type { PrintStep } from './press/press.ts';
export type { PrintedPdf } from './press/press-process.ts';
export type { ReplacedCharacter } from './pdf/text/printable.ts';

/** The server's files are loaded twice, with the pages and without: both print on the same press. */
const KEY = Symbol.for('samsyn.press');
const place = globalThis as typeof globalThis & { [KEY]?: Press | undefined };

const press = (): Press =>
	(place[KEY] ??= openPress({
		worker: workerFile('pdf'),
		limit: 60_000,
		lockedLimit: 300_000,
		reports: 25,
		idle: 120_000,
		waiting: 40
	}));

/**
 * Prints it when those before it are printed; `onStep` tells how far it has come. The same paper gives the same
 * bytes. A character that no font has is replaced by U+FFFD and told of in `replaced`.
 *
 * @throws {PrintFailed} with a code that has a sentence in `words.print.failed`
 */
export function renderPdf(paper: Paper, onStep?: (step: PrintStep) => void): Promise<PrintedPdf> {
	return press().print(paper, onStep);
}

/** Ends the press; what waits or is being printed fails. */
export function closePress(): void {
	place[KEY]?.close();
	place[KEY] = undefined;
}
