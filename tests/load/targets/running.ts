/** A target's process: started, killed, started again on the same data, ended. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Postgres } from '../../postgres.ts';
import type { Place } from '../crew/place.ts';
import { familyOf, memoryOf } from '../machine.ts';
import { answers, freePort } from '../ports.ts';
import type { Seed } from '../servers/seed-file.ts';
import { seedInto, type Rooms, type Seeding } from './seeding.ts';
import type { Target } from './target.ts';

export interface Running {
	readonly target: Target;
	readonly seed: Seed;
	/** Begins anew: a fresh or freshly seeded database, no process yet. */
	fresh(): Promise<void>;
	start(): Promise<void>;
	/** Ends the process; resolves when it is gone. */
	stop(signal?: NodeJS.Signals): Promise<void>;
	alive(): boolean;
	pids(): number[];
	/** Resident bytes. */
	memory(): number;
	/** Where clients go. Rooms of servers that aren't seeded are named after `label`. */
	place(kind: 'plain' | 'opened', label: string): Place;
	/** Kills the PostgreSQL behind it, if any; the answer starts it again. */
	killDatabase(): Promise<() => Promise<void>>;
	end(): Promise<void>;
}

const START_MS = 20_000;
const STOP_MS = 8_000;
const ROOMS = 10_000;
/** Seeding PostgreSQL takes longer; the scenarios that use it need few rooms. */
const POSTGRES_ROOMS: Rooms = { plain: 40, opened: 4 };

export function running(target: Target, seeding: Seeding, postgres: Postgres | null, tmp: string): Running {
	let child: ChildProcess | null = null;
	let data = '';
	let databaseUrl: string | null = null;
	let port = 0;
	let databases = 0;
	let { seed } = seeding;

	async function stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
		const ending = child;
		child = null;
		if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
		const exit = once(ending, 'exit');
		ending.kill(signal);
		const impatience = setTimeout(() => ending.kill('SIGKILL'), STOP_MS);
		await exit;
		clearTimeout(impatience);
	}

	const alive = () => child !== null && child.exitCode === null && child.signalCode === null;
	const pids = () => (alive() && child?.pid !== undefined ? familyOf(child.pid) : []);
	const forget = () => {
		if (data) rmSync(data, { recursive: true, force: true });
	};

	return {
		target,
		get seed() {
			return seed;
		},
		async fresh() {
			await stop();
			forget();
			if (target.seeded && !target.postgres) data = seeding.copy(tmp);
			else data = mkdtempSync(join(tmp, `${target.name}-`));
			if (!target.postgres || !postgres) return;
			databaseUrl = await postgres.url(`bench_${++databases}`);
			seed = await seedInto(data, POSTGRES_ROOMS, databaseUrl);
		},
		async start() {
			port = await freePort();
			const log = openSync(join(tmp, `${target.name}.log`), 'a');
			const environment = target.environment({ port, data, databaseUrl });
			const started = spawn(process.execPath, [...target.command], {
				env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', ...environment },
				cwd: data,
				stdio: ['ignore', log, log]
			});
			closeSync(log);
			child = started;
			if (!(await answers(port, START_MS, () => started.exitCode !== null)))
				throw new Error(`${target.name} did not start, see ${target.name}.log in ${tmp}`);
			await pause(150);
		},
		stop,
		alive,
		pids,
		memory: () => memoryOf(pids()),
		place(kind, label) {
			const rooms = seed[kind];
			return {
				url: `ws://127.0.0.1:${port}/${target.path}`,
				protocol: target.protocol,
				subprotocol: target.seeded ? 'samsyn.1' : null,
				cookies: target.seeded ? seed.cookies : [],
				rooms: target.seeded ? rooms.rooms : Array.from({ length: ROOMS }, (_, n) => `${label}-${n}`),
				beginning: target.seeded ? null : rooms.beginning
			};
		},
		async killDatabase() {
			if (!target.postgres || !postgres) return async () => undefined;
			await postgres.kill();
			return () => postgres.revive();
		},
		async end() {
			await stop();
			forget();
		}
	};
}
