/** Where the press's files lie, seen from the source and from the built pages alike. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const WORKER = join('server', 'print', 'pdf', 'worker.ts');

/** Built pages lie in a folder inside the project: the press is run from its source. Throws where there is none. */
export function workerFile(from: string = import.meta.dirname): string {
	for (let folder = from; ; folder = dirname(folder)) {
		const file = join(folder, WORKER);
		if (existsSync(file)) return file;
		if (folder === dirname(folder)) throw new Error(`no ${WORKER} above ${from}`);
	}
}
