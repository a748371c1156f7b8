/** Starts, asks and ends a server process (`sync-process.ts`). */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../../server/db/connect.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { plainEnvironment } from '../built-site.ts';
import type { Act, Ask, Told } from './sync-process.ts';

export interface SyncServer {
	/** `ws://…/sync`, the same through all its lives. */
	readonly address: string;
	readonly port: number;
	/** What it has written to its errors in all its lives. */
	complaints(): string;
	alive(): boolean;
	/** Resolves when the act is committed. Throws what it was refused with. */
	act(actor: Actor, act: Act): Promise<void>;
	/** Ends the process and tells how long it took, in milliseconds. */
	end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number>;
	/** Another process on the same port. */
	begin(): Promise<void>;
}

const program = fileURLToPath(new URL('sync-process.ts', import.meta.url));

export async function startServer(
	environment: Environment,
	other: Readonly<Record<string, string>> = {}
): Promise<SyncServer> {
	const given = Object.entries(environment).filter(([, value]) => value !== undefined);
	let child: ChildProcess | null = null;
	let port = 0;
	let said = '';
	let asked = 0;
	const answers = new Map<number, (told: Told) => void>();

	async function begin(): Promise<void> {
		const begun = fork(program, {
			env: {
				...plainEnvironment(),
				SAMSYN_DEMO: '1',
				PORT: String(port),
				...Object.fromEntries(given),
				...other
			},
			execArgv: [],
			stdio: ['ignore', 'ignore', 'pipe', 'ipc']
		});
		child = begun;
		begun.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
		const listening = new Promise<number>((resolve, reject) => {
			begun.on('message', (message) => {
				const told = message as Told;
				if ('port' in told) return resolve(told.port);
				answers.get(told.number)?.(told);
				answers.delete(told.number);
			});
			begun.once('exit', () => reject(new Error(`the server ended: ${said}`)));
		});
		port = await listening;
	}

	await begin();
	return {
		get address() {
			return `ws://127.0.0.1:${port}/sync`;
		},
		get port() {
			return port;
		},
		complaints: () => said,
		alive: () => child !== null && child.exitCode === null && child.signalCode === null,
		act: (actor, act) =>
			new Promise((resolve, reject) => {
				const ask: Ask = { number: ++asked, actor, act };
				answers.set(ask.number, (told) => ('failure' in told ? reject(new Error(told.failure)) : resolve()));
				child?.send(ask);
			}),
		end: async (signal) => {
			const ending = child;
			if (ending === null || ending.exitCode !== null || ending.signalCode !== null) return 0;
			const began = performance.now();
			const gone = once(ending, 'exit');
			ending.kill(signal);
			await gone;
			return performance.now() - began;
		},
		begin
	};
}
