/** Starts the server whose database forgets (`process.ts`) on a scene's data. Needs `npm run build` before. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Phase } from '../../src/lib/domain/phase.ts';
import { freePort, plainEnvironment } from '../built-site.ts';
import type { Ask } from './process.ts';

export interface DoorSite {
	readonly origin: string;
	readonly port: number;
	/** What the process has said so far. */
	output(): string;
	/** Puts the evaluation in the phase, for good. */
	enter(evaluation: string, phase: Phase): Promise<void>;
	stop(): Promise<void>;
}

const program = fileURLToPath(new URL('process.ts', import.meta.url));

export async function openDoors(data: string): Promise<DoorSite> {
	const port = await freePort();
	const child = fork(program, {
		env: { ...plainEnvironment(), SAMSYN_DEMO: '1', SAMSYN_DATA: data, PORT: String(port) },
		execArgv: [],
		stdio: ['ignore', 'pipe', 'pipe', 'ipc']
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const ended = once(child, 'exit').then(() => {
		throw new Error(`the server ended: ${said}`);
	});
	ended.catch(() => undefined);
	const ready = () => Promise.race([once(child, 'message'), ended]);
	await ready();
	return {
		origin: `http://localhost:${port}`,
		port,
		output: () => said,
		enter: async (evaluation, phase) => {
			const done = ready();
			child.send({ evaluation, phase } satisfies Ask);
			await done;
		},
		stop: async () => {
			child.disconnect();
			await ended.catch(() => undefined);
		}
	};
}
