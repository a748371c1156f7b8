/** The built site as people meet it: a server process of its own, with data in a fresh folder. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type BuiltSite = {
	readonly origin: string;
	readonly port: number;
	/** Where the database and the outbox lie. */
	readonly data: string;
	/** What the process has said so far. */
	output(): string;
	stop(): Promise<void>;
};

/** None of the settings that this process happens to have; what Node has compiled before is found again. */
export function plainEnvironment(): Readonly<Record<string, string>> {
	const { PATH = '', HOME = '', NODE_COMPILE_CACHE } = process.env;
	return { PATH, HOME, ...(NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }) };
}

/** Starts it on a free port with these variables alone. Needs `npm run build` before. */
export async function startSite(
	environment: (
		origin: string
	) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>
): Promise<BuiltSite> {
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const data = mkdtempSync(join(tmpdir(), 'samsyn-site-'));
	const chosen = await environment(origin);
	const child = spawn(process.execPath, ['server/main.ts'], {
		env: { ...plainEnvironment(), PORT: String(port), SAMSYN_DATA: data, ...chosen },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const ended = once(child, 'exit');
	const alive = () => child.exitCode === null;
	await answering(port, alive, () => said);
	return {
		origin,
		port,
		data,
		output: () => said,
		stop: async () => {
			child.kill('SIGTERM');
			await ended;
			rmSync(data, { recursive: true, force: true });
		}
	};
}

/** Resolves when the server answers. Throws with what it said when it ended, or hasn't within 30 seconds. */
export async function answering(port: number, alive: () => boolean, said: () => string): Promise<void> {
	for (const until = Date.now() + 30_000; Date.now() < until;) {
		if (!alive()) throw new Error(`the server ended: ${said()}`);
		const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
		if (answer?.ok) return;
		await new Promise((wake) => setTimeout(wake, 100));
	}
	throw new Error(`the server does not answer: ${said()}`);
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
