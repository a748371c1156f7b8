/** Files that somebody brings, into what was recognised of the reports in them. */
import type { Edition } from '../../src/lib/domain/instrument.ts';
import type { ReportReading } from '../../src/lib/report/report-reading.ts';
import { fileKindOf } from './file-kind.ts';
import { LARGEST_FILE } from './limits.ts';
import { readApart } from './read-apart.ts';
import { UnreadableFile } from './unreadable-file.ts';

/**
 * Reads text, Word files and Samsyn's own data by their content, whatever they are called; `name` only says whether text that isn't quite JSON
 * was meant to be. Nothing is kept, fetched or run.
 * @throws {UnreadableFile}
 */
export async function readOlderReport(
	name: string,
	bytes: Uint8Array,
	editions: readonly Edition[]
): Promise<ReportReading> {
	if (bytes.length > LARGEST_FILE) throw new UnreadableFile('too-large');
	// What is refused by its first bytes needn't wait for the files before it.
	fileKindOf(bytes);
	return readApart({ name, bytes, editions });
}
