import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Environment } from '../../server/db/connect.ts';
import { migrate } from '../../server/db/migrate.ts';
import { startPostgres, type Postgres } from '../postgres.ts';
import { random, SIZES } from './chance.ts';
import { compare, makeRooms, type Acknowledged } from './ledger.ts';
import { killed } from './victim.ts';

const folder = mkdtempSync(join(tmpdir(), 'samsyn-kill-'));
let postgres: Postgres | undefined;

async function prepared(environment: Environment): Promise<Environment> {
	const db = await openDatabase(environment);
	await migrate(db);
	await makeRooms(db);
	await db.close();
	return environment;
}

async function found(environment: Environment, ledger: readonly Acknowledged[]) {
	const db = await openDatabase(environment);
	const comparison = await compare(db, ledger);
	await db.close();
	return comparison;
}

const sqlite = (name: string) => prepared({ SAMSYN_DATA: join(folder, name) });
const server = async (name: string) => prepared({ DATABASE_URL: await postgres?.url(name) });

beforeAll(async () => {
	postgres = await startPostgres();
}, 180_000);

afterAll(async () => {
	await postgres?.stop();
	rmSync(folder, { recursive: true, force: true });
});

describe.each([
	['sqlite', sqlite],
	['postgres', server]
])('%s', (dialect, open) => {
	it(
		`[JOU-9] loses nothing acknowledged in ${SIZES.kills} kills`,
		{ timeout: SIZES.kills * 10_000 },
		async () => {
			const environment = await open('journal');
			const ledger: Acknowledged[] = [];
			for (let n = 0; n < SIZES.kills; n++) {
				// Every third time PostgreSQL dies as well.
				const both = dialect === 'postgres' && n % 3 === 2;
				const life = 1 + random(SIZES.longestLifeMs);
				const name = `${dialect}.${n}`;
				const kill = both ? { kill: async () => postgres?.kill() } : {};
				ledger.push(...(await killed({ environment, name, kind: 'journal', life, ...kill })).acknowledged);
				if (both) await postgres?.revive();
				expect(await found(environment, ledger), `after kill ${n}`).toEqual({ lost: [], torn: [] });
			}
			console.log(`${dialect}: ${SIZES.kills} kills, ${ledger.length} acknowledged, 0 lost`);
			expect(ledger.length).toBeGreaterThan(SIZES.kills * 2);
		}
	);

	it(
		'[JOU-9] the measure finds losses: a writer that stores every 200 ms loses',
		{ timeout: 120_000 },
		async () => {
			const environment = await open('debounced');
			const ledger: Acknowledged[] = [];
			for (let n = 0; n < 3; n++) {
				const life = 100 + random(400);
				const death = await killed({ environment, name: `${n}`, kind: 'debounced', life });
				ledger.push(...death.acknowledged);
			}
			const { lost } = await found(environment, ledger);
			console.log(`${dialect}: the control lost ${lost.length} of ${ledger.length}`);
			expect(lost.length).toBeGreaterThan(0);
		}
	);
});
