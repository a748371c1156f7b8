/** A real PostgreSQL for the tests, on a free port, with its data in a fresh folder that disappears afterwards. */

import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { findPrograms, type Programs } from './postgres-programs.ts';

export type Postgres = {
	/** The address of the database of this name, which is created the first time. */
	url(database: string): Promise<string>;
	/** Kills the server as if the machine had lost it: no shutdown, no flush. */
	kill(): Promise<void>;
	/** Starts it again after a kill, on the same port, and returns when it answers. */
	revive(): Promise<void>;
	/** Stops it and removes its folder. */
	stop(): Promise<void>;
};

const ATTEMPTS = 100;
const BETWEEN_ATTEMPTS_MS = 300;

export async function startPostgres(): Promise<Postgres> {
	const folder = mkdtempSync(join(tmpdir(), 'samsyn-postgres-'));
	chmodSync(folder, 0o755);
	const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	process.once('exit', remove);
	const programs = findPrograms(folder);
	const data = join(folder, 'data');
	const password = await createCluster(programs, folder, data);
	const port = await freePort();
	const address = (database: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
	const existing = new Set<string>();
	const quit = () => void server?.kill('SIGQUIT');
	process.once('exit', quit);

	let server: ChildProcess | undefined;

	/** A start soon after a kill can fail while the dead server's children let go of its memory. */
	async function start(): Promise<void> {
		for (let attempt = 1; ; attempt++) {
			if (!server || server.exitCode !== null) server = run(programs, data, port, folder);
			if (await answers(address('postgres'))) return;
			if (attempt === ATTEMPTS) throw new Error('PostgreSQL does not answer');
			await pause(BETWEEN_ATTEMPTS_MS);
		}
	}

	async function end(signal: NodeJS.Signals): Promise<void> {
		const ending = server;
		server = undefined;
		if (!ending || ending.exitCode !== null) return;
		const exit = once(ending, 'exit');
		ending.kill(signal);
		await exit;
	}

	await start();
	return {
		url: async (database) => {
			if (!existing.has(database))
				await query(address('postgres'), `create database ${pg.escapeIdentifier(database)}`);
			existing.add(database);
			return address(database);
		},
		kill: () => end('SIGKILL'),
		revive: start,
		stop: async () => {
			await end('SIGINT');
			process.off('exit', quit);
			process.off('exit', remove);
			remove();
		}
	};
}

/** Makes an empty cluster and returns the password of its user postgres. */
async function createCluster({ initdb, user }: Programs, folder: string, data: string): Promise<string> {
	const password = randomBytes(12).toString('hex');
	const file = join(folder, 'password');
	writeFileSync(file, password, { mode: 0o600 });
	mkdirSync(data, { mode: 0o700 });
	if (user.uid !== undefined && user.gid !== undefined) {
		chownSync(data, user.uid, user.gid);
		chownSync(file, user.uid, user.gid);
	}
	const options = [
		'--username=postgres',
		'--auth=password',
		`--pwfile=${file}`,
		'--locale=C',
		'--encoding=UTF8'
	];
	await promisify(execFile)(initdb, [`--pgdata=${data}`, ...options], { ...user, cwd: folder });
	return password;
}

function run({ postgres, user }: Programs, data: string, port: number, folder: string): ChildProcess {
	const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
	const options = settings.flatMap((setting) => ['-c', setting]);
	return spawn(postgres, ['-D', data, '-p', String(port), ...options], {
		...user,
		cwd: folder,
		stdio: 'ignore'
	});
}

async function answers(address: string): Promise<boolean> {
	try {
		await query(address, 'select 1');
		return true;
	} catch {
		// Starting, recovering, or gone: the caller asks again.
		return false;
	}
}

async function query(address: string, text: string): Promise<void> {
	const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 2_000 });
	// A connection that breaks makes its query fail as well, which is where it is noticed.
	client.on('error', () => undefined);
	try {
		await client.connect();
		await client.query(text);
	} finally {
		await client.end().catch(() => undefined);
	}
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	if (address === null || typeof address === 'string') throw new Error('no free port');
	return address.port;
}
