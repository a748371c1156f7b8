/** Bits turned in a real database file, past everything that protects it: the verification finds each that changes anything. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../server/db/connect.ts';
import { migrate } from '../../server/db/migrate.ts';
import type { FindingKind } from '../../server/verification/finding.ts';
import { lockedWithoutFiles } from '../../server/repositories/rendering.ts';
import { renderLocked } from '../../server/use-cases/render-locked.ts';
import { later } from '../contracts/acts/world.ts';
import { samplePress } from '../contracts/files-press.ts';
import { createLockWorld } from '../contracts/lock/world.ts';
import { checkpointNow, lockedTwice } from '../contracts/verification/locked-twice.ts';
import { random } from '../faults/chance.ts';
import { sizes } from '../sizes.ts';
import { fileToTurn, type Turning } from './tamper-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'samsyn-tamper-'));
let turning: Turning;

beforeAll(async () => {
	const db = await openDatabase({ SAMSYN_DATA: folder });
	await migrate(db);
	const world = await createLockWorld(db);
	await lockedTwice(world);
	await checkpointNow(world);
	const { version } = (await lockedWithoutFiles(db.read)).at(-1) ?? { version: 0 };
	await renderLocked(db, { evaluation: world.id, version }, samplePress(world), later);
	await db.close();
	turning = await fileToTurn(
		folder,
		world.keys.published.map(({ fingerprint }) => fingerprint)
	);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('[LOCK-24] nothing is found in the file as it is', async () => {
	expect(await turning.found()).toEqual([]);
});

it(
	`[LOCK-25] ${sizes.tamperDatabase} bits turned in the database file, each of which changes what is kept: ${sizes.tamperDatabase} found`,
	{ timeout: 900_000 },
	async () => {
		const places = new Map<string, number>();
		const missed: string[] = [];
		let idle = 0;
		for (let n = 0; n < sizes.tamperDatabase;) {
			// Every other one anywhere in the file, where most of it is texts and documents; the others by table.
			const place =
				n % 2 === 0
					? turning.anywhere()
					: turning.somewhereIn(turning.tables[random(turning.tables.length)] ?? 'seal');
			const turned = await turning.turn(place);
			if (!turned.changed) {
				idle++;
				continue;
			}
			n++;
			places.set(place.name, (places.get(place.name) ?? 0) + 1);
			if (turned.found.length === 0) missed.push(`${place.name}, bit ${place.bit}`);
		}
		console.log(
			`${sizes.tamperDatabase} found, in ${JSON.stringify([...places])}; ${idle} more changed nothing that is kept`
		);
		expect(missed).toEqual([]);
	}
);

/** Where a bit is turned that one check alone notices. */
const alone: readonly (readonly [FindingKind, (typeof turning.tables)[number], string])[] = [
	['seal-journal', 'journal', 'actor'],
	['checkpoint', 'checkpoint', 'bytes'],
	['version-log', 'version', 'name'],
	['log', 'audit', 'facts'],
	['seal-signature', 'seal', 'signature'],
	['file', 'rendering', 'bytes'],
	['files-signature', 'rendering_manifest', 'signature']
];

it.each(alone)(
	'[LOCK-25] a verification without “%s” misses bits turned in %s.%s, and the whole one doesn’t',
	{ timeout: 120_000 },
	async (kind, table, column) => {
		let missed = 0;
		for (let n = 0; n < 500 && missed === 0; n++) {
			const { changed, found } = await turning.turn(turning.somewhereIn(table, column));
			if (!changed) continue;
			expect(found).not.toEqual([]);
			if (found.every((one) => one === kind)) missed++;
		}
		expect(missed).toBe(1);
	}
);
