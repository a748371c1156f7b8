/** What `npm run import` was asked to do, and how it answers. */
import { parseArgs } from 'node:util';

export interface ImportOrder {
	readonly file: string;
	/** Read and print, keep nothing. */
	readonly dryRun: boolean;
	/** On one line. */
	readonly json: boolean;
}

/** Null for arguments that mean nothing. */
export function importOrder(): ImportOrder | null {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } }
		});
		const [file, ...rest] = positionals;
		if (file === undefined || rest.length > 0) return null;
		return { file, dryRun: values['dry-run'] ?? false, json: values.json ?? false };
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
}

/** Exit code when nothing could be read or something is wrong; nothing is written then. */
const INVALID = 2;

export function refuse(sentences: readonly string[]): number {
	for (const sentence of sentences) console.error(sentence);
	return INVALID;
}

export function print(value: unknown, { json }: Pick<ImportOrder, 'json'>): number {
	process.stdout.write(`${JSON.stringify(value, null, json ? 0 : '\t')}\n`);
	return 0;
}
