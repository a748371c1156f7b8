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
	/** From the first acknowledgement to the end, in milliseconds. */
	readonly life: number;
	/** Something else that dies with it. */
	readonly kill?: () => Promise<void>;
};

/** Returns what the process acknowledged before it died. Throws if it ended by itself. */
export async function killed({ environment, name, kind, life, kill }: Victim): Promise<Acknowledged[]> {
	const env = { ...process.env, ...environment };
	const child = spawn(process.execPath, [program, name, kind], { env, stdio: ['ignore', 'pipe', 'pipe'] });
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
	await Promise.race([once(child.stdout, 'data'), ended]);
	await Promise.race([new Promise((later) => setTimeout(later, life)), ended]);
	child.kill('SIGKILL');
	await Promise.all([kill?.(), closed]);
	// The last line may have been cut off: then nobody was told.
	return printed
		.split('\n')
		.slice(0, -1)
		.map((line): Acknowledged => JSON.parse(line));
}
