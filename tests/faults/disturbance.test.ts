import SqliteConnection from 'better-sqlite3';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Database } from '../../server/db/connect.ts';
import { raiseGate, roomState } from '../../server/journal/room.ts';
import { onBothDatabases } from '../contracts/databases.ts';
import { pause, random, SIZES } from './chance.ts';
import { compare, journalled, makeRooms, rooms, write, type Acknowledged } from './ledger.ts';
import { killed } from './victim.ts';

/** What the people who write have been told so far. */
type Told = { readonly ledger: Acknowledged[]; failures: number };

/** Lets eight people write while `disturb` runs. */
async function writing(db: Database, name: string, disturb: (told: Told) => Promise<void>): Promise<Told> {
	const told: Told = { ledger: [], failures: 0 };
	let open = true;
	const people = Array.from({ length: 8 }, (_, person) =>
		write(
			journalled(db),
			`${name}.${person}`,
			() => open,
			(update) => void told.ledger.push(update),
			() => void told.failures++
		)
	);
	try {
		await disturb(told);
	} finally {
		open = false;
		await Promise.all(people);
	}
	return told;
}

const until = async (happened: () => boolean): Promise<void> => {
	while (!happened()) await pause(3);
};

onBothDatabases((subject, dialect) => {
	beforeAll(() => makeRooms(subject().db));

	/** Somebody is told of a failure, nothing acknowledged is lost, and writing goes on afterwards. */
	async function survives(name: string, disturb: (told: Told) => Promise<void>): Promise<void> {
		const { db } = subject();
		for (let n = 0; n < SIZES.faults; n++) {
			const before = await writing(db, `${name}.${n}`, async (told) => {
				await pause(30);
				await disturb(told);
			});
			expect(before.failures).toBeGreaterThan(0);
			const after = await writing(db, `${name}.${n}.after`, (told) => until(() => told.ledger.length > 5));
			expect(await compare(db, [...before.ledger, ...after.ledger])).toEqual({ lost: [], torn: [] });
		}
	}

	if (dialect === 'postgres') {
		let client: pg.Client;
		const cut = () =>
			client.query(
				"select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'samsyn'"
			);
		beforeAll(async () => {
			client = new pg.Client({ connectionString: subject().environment.DATABASE_URL });
			await client.connect();
			// Each cut connection is reported.
			vi.spyOn(console, 'error').mockImplementation(() => undefined);
		});
		afterAll(async () => {
			await client.end();
			vi.restoreAllMocks();
		});

		it('[JOU-7] [JOU-9] connections cut in the middle of appending', { timeout: 120_000 }, async () => {
			await survives('cut', async (told) => {
				while (told.failures === 0) {
					await cut();
					await pause(20);
				}
			});
		});

		it('[JOU-11] a use case whose connection is cut between two queries fails, and nothing else', async () => {
			const { db } = subject();
			const [room = ''] = rooms;
			const before = await roomState(db.read, room);
			const failing = db.write(async (trx) => {
				await raiseGate(trx, room);
				await cut();
				await new Promise((later) => setTimeout(later, 50));
				await raiseGate(trx, room);
			});
			await expect(failing).rejects.toThrow();
			expect(await roomState(db.read, room)).toEqual(before);
		});
		return;
	}

	const writer = () => {
		const { engine } = subject().db;
		if (engine.dialect !== 'sqlite') throw new Error('not SQLite');
		return engine.writer;
	};

	it('[JOU-7] [JOU-9] a full disk', { timeout: 120_000 }, async () => {
		const pages = () => Number(writer().pragma('page_count', { simple: true }));
		// Long updates, so that the few pages that are left are soon full.
		await survives('full'.padEnd(4_000, '.'), async (told) => {
			writer().pragma(`max_page_count = ${pages() + random(3)}`);
			await until(() => told.failures > 0);
			await pause(20);
			writer().pragma('max_page_count = 4294967294');
		});
	});

	it('[JOU-7] [JOU-9] another process that holds the file', { timeout: 120_000 }, async () => {
		const other = new SqliteConnection(join(subject().environment.SAMSYN_DATA ?? '', 'samsyn.sqlite'));
		writer().pragma('busy_timeout = 5');
		await survives('busy', async (told) => {
			other.exec('begin immediate');
			await until(() => told.failures > 0);
			other.exec('rollback');
		});
		writer().pragma('busy_timeout = 5000');
		other.close();
	});

	it('[JOU-7] [JOU-9] a disk that refuses to write', { timeout: 120_000 }, async () => {
		const { environment, db } = subject();
		const ledger: Acknowledged[] = [];
		writer().pragma('wal_checkpoint(truncate)');
		for (let n = 0; n < SIZES.faults; n++) {
			const largestFileKb = 1_000 + random(1_000);
			const death = await killed({ environment, name: `io.${n}`, kind: 'journal', life: 50, largestFileKb });
			ledger.push(...death.acknowledged);
			expect(death.failures).toBeGreaterThan(0);
			expect(await compare(db, ledger)).toEqual({ lost: [], torn: [] });
			writer().pragma('wal_checkpoint(truncate)');
		}
	});
});
