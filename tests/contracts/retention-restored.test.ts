/** Deletion is real in the file itself, and a backup that is put back doesn't undo it. */

import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../server/db/connect.ts';
import { migrate } from '../../server/db/migrate.ts';
import { SQLITE_FILE } from '../../server/db/sqlite.ts';
import { auditOfAct } from '../../server/repositories/audit.ts';
import { erasuresOf } from '../../server/repositories/erasure.ts';
import { namesOf } from '../../server/repositories/interview-name.ts';
import { retentionRound } from '../../server/retention/clock.ts';
import { openLedger } from '../../server/retention/ledger.ts';
import { addEvidence } from '../../server/use-cases/add-evidence.ts';
import { eraseForPerson } from '../../server/use-cases/erase-for-person.ts';
import { purgeNames } from '../../server/use-cases/purge-names.ts';
import { removeEvidence } from '../../server/use-cases/remove-evidence.ts';
import { later } from './acts/world.ts';
import { DAY_MS, interviewed, lockIt, notesNow, said, type Interviewed } from './interview-world.ts';

let data: string;
let backup: string;
let db: Database;

beforeEach(async () => {
	data = mkdtempSync(join(tmpdir(), 'samsyn-restored-'));
	backup = join(data, 'backup');
	mkdirSync(backup);
	db = await start();
	await migrate(db);
});

afterEach(async () => {
	await db.close();
	rmSync(data, { recursive: true, force: true });
});

const start = () => openDatabase({ SAMSYN_DATA: data });
const ledger = () => openLedger(data);

/** Whether the word is in any of the database's files, as bytes. */
function isOnDisk(word: string): boolean {
	const files = readdirSync(data).filter((file) => file.startsWith(SQLITE_FILE));
	expect(files.length).toBeGreaterThan(1);
	return files.some((file) => readFileSync(join(data, file)).includes(Buffer.from(word, 'utf8')));
}

async function backUp(): Promise<void> {
	const source = new SQLite(join(data, SQLITE_FILE), { readonly: true });
	await source.backup(join(backup, SQLITE_FILE));
	source.close();
}

/** As docs/operations.md says: the database's file alone; the ledger stays where it is. */
async function putBack(held: Interviewed): Promise<Interviewed> {
	await db.close();
	for (const file of readdirSync(data).filter((one) => one.startsWith(SQLITE_FILE))) rmSync(join(data, file));
	copyFileSync(join(backup, SQLITE_FILE), join(data, SQLITE_FILE));
	db = await start();
	return { ...held, db };
}

it('[RET-10] the words of deleted notes and names are in no byte of the database’s files', async () => {
	const held = await interviewed(db, data);
	await lockIt(held, later());
	for (const word of ['Kanarie', 'Papegoj', 'Rubin', 'vera@']) expect(isOnDisk(word), word).toBe(true);
	await retentionRound(db, ledger(), Date.now() + 400 * DAY_MS);
	for (const word of ['Kanarie', 'Papegoj', 'Rubin', 'vera@']) expect(isOnDisk(word), word).toBe(false);
	// What stays is found, so that the others would be.
	expect(isOnDisk('Stadshuset')).toBe(true);
});

it('[RET-10] nor are the lines of a person, while somebody reads', async () => {
	const held = await interviewed(db, data);
	const { id: evaluation, administrator, interview } = held;
	let read: () => void = () => undefined;
	const reading = db.read.transaction().execute(async (trx) => {
		await trx.selectFrom('edition').select('id').execute();
		await new Promise<void>((done) => (read = done));
	});
	const erasing = eraseForPerson(
		db,
		ledger(),
		administrator,
		{ evaluation, what: 'lines', interview, code: 'P1' },
		later()
	);
	await new Promise((done) => setTimeout(done, 100));
	read();
	await Promise.all([reading, erasing]);
	expect(isOnDisk('Kanarie')).toBe(false);
	expect(isOnDisk('Papegoj')).toBe(true);
});

it('[RET-10] who reads for longer than anybody waits holds them until the clock’s next round, and no longer', async () => {
	const { id: evaluation, dan } = await interviewed(db, data);
	let read: () => void = () => undefined;
	const reading = db.read.transaction().execute(async (trx) => {
		await trx.selectFrom('edition').select('id').execute();
		await new Promise<void>((done) => (read = done));
	});
	await purgeNames(db, ledger(), dan, { evaluation, code: null }, later());
	expect(isOnDisk('Rubin')).toBe(true);
	read();
	await reading;
	await retentionRound(db, ledger(), Date.now());
	expect(isOnDisk('Rubin')).toBe(false);
});

it('[EVI-7] the words of a removed card are in no byte of the database’s files', async () => {
	const { id: evaluation, dan } = await interviewed(db, data);
	const card = { evaluation, kind: 'interview', title: 'Smaragd', text: 'Pelikanen' } as const;
	const { id } = await addEvidence(db, dan, card, later());
	expect(isOnDisk('Pelikan')).toBe(true);
	await removeEvidence(db, { drop: () => Promise.resolve() }, dan, { evaluation, id }, later());
	for (const word of ['Smaragd', 'smaragd', 'Pelikan', 'pelikan']) expect(isOnDisk(word), word).toBe(false);
});

it('[RET-11] what was deleted before a backup was put back is gone again at the start, with proof', async () => {
	const held = await interviewed(db, data);
	const { id: evaluation, dan, administrator, interview } = held;
	await backUp();
	await purgeNames(db, ledger(), dan, { evaluation, code: 'P1' }, later());
	await eraseForPerson(
		db,
		ledger(),
		administrator,
		{ evaluation, what: 'lines', interview, code: 'P1' },
		later()
	);
	const before = await erasuresOf(db.read, evaluation);
	const restored = await putBack(held);
	expect(await notesNow(restored)).toContain(said.P1);
	expect(await namesOf(db.read, evaluation)).toHaveLength(1);
	await retentionRound(db, ledger(), later());
	expect(await notesNow(restored)).toBe(`P2: ${said.P2}\nallmänt`);
	expect(await namesOf(db.read, evaluation)).toEqual([]);
	expect(isOnDisk('Kanarie')).toBe(false);
	expect(isOnDisk('Rubin')).toBe(false);
	const after = await erasuresOf(db.read, evaluation);
	expect(
		after
			.filter(({ why }) => why === 'restored')
			.map(({ kind }) => kind)
			.toSorted()
	).toEqual(['lines', 'name']);
	// The backup held what the proofs tell of: the sums agree, and the old proofs are back.
	const sums = (why: string) => after.filter((one) => one.why === why).map(({ hash }) => hash);
	expect(new Set(sums('restored'))).toEqual(new Set(before.map(({ hash }) => hash)));
	expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
	expect(await auditOfAct(db.read, evaluation, 'erase-again')).toHaveLength(2);
	const erasures = ledger().read().length;
	await retentionRound(db, ledger(), later());
	expect(ledger().read()).toHaveLength(erasures);
});

it('[RET-11] the same when the day of deletion came between, and when it came while the backup lay there', async () => {
	const held = await interviewed(db, data);
	const locked = later();
	await lockIt(held, locked);
	await backUp();
	await retentionRound(db, ledger(), locked + 90 * DAY_MS);
	let restored = await putBack(held);
	expect(await notesNow(restored)).toContain(said.P2);
	// By the ledger alone: a clock that is wrong says that the day hasn't come.
	await retentionRound(db, ledger(), locked + DAY_MS);
	expect(await notesNow(restored)).toBe('');
	expect((await erasuresOf(db.read, held.id)).map(({ why }) => why)).toContain('restored');
	// By the calendar alone: nothing had been deleted when the backup was made, and nothing is in a ledger.
	rmSync(join(data, 'erasures.jsonl'));
	restored = await putBack(restored);
	expect(await notesNow(restored)).toContain(said.P2);
	await retentionRound(db, ledger(), locked + 91 * DAY_MS);
	expect(await notesNow(restored)).toBe('');
});
