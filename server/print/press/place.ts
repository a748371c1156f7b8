/** Where the presses' files lie, seen from the source and from the built pages alike. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Built pages lie in a folder inside the project: a press is run from its source. Throws where there is none. */
export function workerFile(press: 'pdf' | 'word', from: string = import.meta.dirname): string {
	const worker = join('server', 'print', press, 'worker.ts');
	for (let folder = from; ; folder = dirname(folder)) {
		const file = join(folder, worker);
		if (existsSync(file)) return file;
		if (folder === dirname(folder)) throw new Error(`no ${worker} above ${from}`);
	}
}
