/** Files of evidence that nothing speaks of any more: a process that ended between keeping one and noting it leaves it. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Younger files may be of a comment that another process is about to note. */
const SPARED_MS = 60 * 60_000;

/** Takes them away; how many they were. `known`: which of the names are attachments. */
export async function sweepFiles(
	data: string,
	known: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
	now: number
): Promise<number> {
	const folder = join(data, 'attachments');
	const names = await readdir(folder).catch(ifMissing<string[]>([]));
	const kept = await known(names);
	let swept = 0;
	for (const name of names) {
		if (kept.has(name)) continue;
		const path = join(folder, name);
		const found = await stat(path).catch(ifMissing(null));
		if (found === null || !found.isFile() || now - found.mtimeMs < SPARED_MS) continue;
		await rm(path, { force: true });
		swept++;
	}
	return swept;
}

/** What stands for a file or folder that isn't there; any other fault is thrown. */
function ifMissing<T>(nothing: T): (error: unknown) => T {
	return (error) => {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return nothing;
		throw error;
	};
}
