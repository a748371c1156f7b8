/** Samsyn and those beside it. */
import { fileURLToPath } from 'node:url';
import { peerFile, peerFolder } from './peers.ts';
import type { Target } from './target.ts';

const server = (name: string) => fileURLToPath(new URL(`../servers/${name}.ts`, import.meta.url));

const samsyn: Target = {
	name: 'samsyn',
	title: 'Samsyn, SQLite, guard on',
	protocol: 'room-in-path',
	command: [server('samsyn')],
	environment: ({ port, data }) => ({
		PORT: String(port),
		SAMSYN_DATA: data,
		SAMSYN_DEMO: '1',
		SAMSYN_UPDATES_PER_SECOND: '1000000'
	}),
	path: 'sync/',
	seeded: true,
	persistent: true,
	documents: true,
	postgres: false,
	settleMs: 500
};

const samsynPostgres: Target = {
	...samsyn,
	name: 'samsyn-postgres',
	title: 'Samsyn, PostgreSQL, guard on',
	environment: (footing) => ({
		...samsyn.environment(footing),
		DATABASE_URL: footing.databaseUrl ?? ''
	}),
	postgres: true
};

const yWebsocket: Target = {
	name: 'y-websocket',
	title: 'y-websocket 2.1, memory',
	protocol: 'room-in-path',
	command: [peerFile('y-websocket', 'y-websocket/bin/server.cjs')],
	environment: ({ port }) => ({ PORT: String(port), HOST: '127.0.0.1' }),
	path: '',
	seeded: false,
	persistent: false,
	documents: true,
	postgres: false,
	settleMs: 0
};

const hocuspocus: Target = {
	name: 'hocuspocus',
	title: 'Hocuspocus 4.7, SQLite',
	protocol: 'room-in-frame',
	command: [server('hocuspocus')],
	environment: ({ port, data }) => ({
		PORT: String(port),
		MODULES: peerFolder('hocuspocus'),
		DB: `${data}/hocuspocus.sqlite`
	}),
	path: '',
	seeded: false,
	persistent: true,
	documents: true,
	postgres: false,
	settleMs: 5_000
};

const relay: Target = {
	...yWebsocket,
	name: 'relay',
	title: 'bare ws relay',
	command: [server('relay')],
	environment: ({ port }) => ({ PORT: String(port) }),
	documents: false
};

const all = [samsyn, samsynPostgres, yWebsocket, hocuspocus, relay];

/** Those asked for, or all; the one on PostgreSQL only if `postgres`. Throws for a name that is none. */
export function targetsNamed(names: readonly string[], postgres: boolean): Target[] {
	const unknown = names.filter((name) => !all.some((target) => target.name === name));
	if (unknown.length > 0) throw new Error(`no such target: ${unknown.join(', ')}`);
	return all.filter((target) => {
		if (target.postgres && !postgres) return false;
		return names.length === 0 || names.includes(target.name) || target.postgres;
	});
}
