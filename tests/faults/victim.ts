/** Starts a writing process, lets it live for a while after its first acknowledgement, and kills it. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../../server/db/connect.ts';
import type { Acknowledged } from './ledger.ts';

const program = fileURLToPath(new URL('writer.ts', import.meta.url));

export type Victim = {
	readonly environment: Environment;
	readonly name: string;
	readonly kind: 'journal' | 'debounced';
	/** From the first acknowledgement (with a limit: from the first failure) to the end, in milliseconds. */
	readonly life: number;
	/** Something else that dies with it. */
	readonly kill?: () => Promise<void>;
	/** How large its files may grow, in kilobytes; beyond that each write to the disk fails. */
	readonly largestFileKb?: number;
};

export type Death = {
	readonly acknowledged: Acknowledged[];
	/** How many appends it was told had failed. */
	readonly failures: number;
};

/** Returns what the process acknowledged before it died. Throws if it ended by itself. */
export async function killed(victim: Victim): Promise<Death> {
	const { name, kind, life, kill, largestFileKb } = victim;
	const env = { ...process.env, ...victim.environment };
	// The shell counts in blocks of 512 bytes; exec gives the process the shell's own id.
	const limit = largestFileKb === undefined ? '' : `ulimit -f ${largestFileKb * 2};`;
	const line = `${limit} exec "$0" "$@"`;
	const words = ['-c', line, process.execPath, program, name, kind];
	const child = spawn('sh', words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
	let printed = '';
	let complaints = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
	const closed = once(child, 'close');
	const ended = once(child, 'exit').then(() => {
		throw new Error(`the writer ended by itself: ${complaints}`);
	});
	// After the kill the end is what was wanted.
	ended.catch(() => undefined);
	await Promise.race([once(largestFileKb === undefined ? child.stdout : child.stderr, 'data'), ended]);
	await Promise.race([new Promise((later) => setTimeout(later, life)), ended]);
	child.kill('SIGKILL');
	await Promise.all([kill?.(), closed]);
	// The last line may have been cut off: then nobody was told.
	const lines = printed.split('\n').slice(0, -1);
	return {
		acknowledged: lines.map((line): Acknowledged => JSON.parse(line)),
		failures: complaints.split('\n').length - 1
	};
}
