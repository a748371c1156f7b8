/** The demo as people meet it: a built site of its own with the demo's world, that can be ended and started again. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { answering, freePort, plainEnvironment } from './built-site.ts';

export interface DemoSite {
	readonly origin: string;
	readonly port: number;
	/** The folder with its database. */
	readonly data: string;
	/** The evaluation in the middle of the work, and the finished one. */
	readonly ystad: string;
	readonly helsingborg: string;
	/** The cookie of somebody who leads another evaluation and is in none of these. */
	readonly stranger: string;
	/** That evaluation. */
	readonly trosa: string;
	/** What the processes have said so far. */
	output(): string;
	/** Ends the process: `SIGTERM` lets it close its doors, `SIGKILL` doesn't. */
	end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
	/** Starts a process on the same port and data, after `end`. */
	begin(): Promise<void>;
	/** Everybody has been away from the evaluations for so many minutes more than they have. */
	passMinutes(minutes: number): void;
	/** After `end`: does something at a process with the same data on a port that no browser knows, and ends it. */
	beginElsewhere(act: (elsewhere: Pick<DemoSite, 'origin' | 'port'>) => Promise<void>): Promise<void>;
	/** Ends it for good and forgets its data. */
	remove(): Promise<void>;
}

interface World extends Pick<DemoSite, 'ystad' | 'helsingborg' | 'trosa' | 'stranger'> {
	readonly data: string;
}

let world: World | undefined;

/** Made once for each worker, and copied for each site. */
function demoWorld(): World {
	if (world !== undefined) return world;
	const data = mkdtempSync(join(tmpdir(), 'samsyn-world-'));
	process.once('exit', () => rmSync(data, { recursive: true, force: true }));
	const env = { ...plainEnvironment(), SAMSYN_DATA: data };
	const said = execFileSync(process.execPath, ['tests/make-demo-world.ts'], { env, encoding: 'utf8' });
	const ids = JSON.parse(said) as Omit<World, 'data'>;
	world = { data, ...ids };
	return world;
}

/** Starts the demo on a free port with a fresh copy of its world. Needs `npm run build` before. */
export async function startDemoSite(): Promise<DemoSite> {
	const { data: made, ...known } = demoWorld();
	const data = mkdtempSync(join(tmpdir(), 'samsyn-demo-'));
	cpSync(made, data, { recursive: true });
	const port = await freePort();
	let said = '';
	let child: ChildProcess | null = null;

	async function begin(at = port): Promise<void> {
		const begun = spawn(process.execPath, ['server/main.ts'], {
			env: { ...plainEnvironment(), PORT: String(at), SAMSYN_DATA: data, SAMSYN_DEMO: '1' },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		child = begun;
		begun.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
		begun.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
		await answering(
			at,
			() => begun.exitCode === null,
			() => said
		);
	}

	async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
		const ended = child;
		child = null;
		if (ended === null) return;
		const gone = once(ended, 'exit');
		ended.kill(signal);
		await gone;
	}

	await begin();
	return {
		origin: `http://localhost:${port}`,
		port,
		data,
		...known,
		output: () => said,
		end,
		begin: () => begin(),
		passMinutes: (minutes) => {
			const database = new SQLite(join(data, 'samsyn.sqlite'));
			database.prepare(`update visit set at = at - ? where mark = 'seen'`).run(minutes * 60_000);
			database.close();
		},
		beginElsewhere: async (act) => {
			const elsewhere = await freePort();
			await begin(elsewhere);
			await act({ origin: `http://localhost:${elsewhere}`, port: elsewhere });
			await end('SIGTERM');
		},
		remove: async () => {
			await end('SIGTERM');
			rmSync(data, { recursive: true, force: true });
		}
	};
}
