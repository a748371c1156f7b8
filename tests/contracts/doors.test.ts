/**
 * Every door × everybody × every phase, at the built server. What each cell answers is written in `tests/doors/table`,
 * apart from the code that decides it; a page, an act or an endpoint without a row fails.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { phases, type Phase } from '../../src/lib/domain/phase.ts';
import { openDatabase } from '../../server/db/connect.ts';
import { migrate } from '../../server/db/migrate.ts';
import { ensureDemoPeople } from '../../server/people/demo-account.ts';
import { post, read, type Answer } from '../doors/answers.ts';
import { canariesIn, canariesOf, openEars, type Canary, type Ears } from '../doors/canaries.ts';
import { cellsOf, cellsOfSite, knocker, type Cell, type House } from '../doors/cells.ts';
import { takeSeats } from '../doors/cookies.ts';
import { crawl } from '../doors/crawling.ts';
import { doorsFound } from '../doors/found.ts';
import { lettersIn, writeAllLetters } from '../doors/letters.ts';
import { bePresent, listen, type Listener } from '../doors/listening.ts';
import { nowhere, withoutIds } from '../doors/nowhere.ts';
import { makeScene, type Scene } from '../doors/scene.ts';
import { everybody, inIt, type Seat } from '../doors/seats.ts';
import { openDoors, type DoorSite } from '../doors/site.ts';
import { sizes } from '../sizes.ts';
import { crossings } from '../doors/table/crossings.ts';
import { table } from '../doors/table/table.ts';

/** To strangers the phases are all one. */
const withStrangers: readonly Phase[] = phases.slice(-sizes.strangersKnock);
const data = mkdtempSync(join(tmpdir(), 'samsyn-doors-'));
let site: DoorSite;
let scene: Scene;
let other: Scene;
let house: House;
let asked = 0;
let listeners: readonly (readonly [Seat, Listener])[] = [];
let canaries: readonly Canary[];
let ears: Ears;

beforeAll(async () => {
	const db = await openDatabase({ SAMSYN_DATA: data });
	await migrate(db);
	// The server with the demo's sign-in starts on the demo's database alone.
	await db.write((trx) => ensureDemoPeople(trx, Date.now()));
	scene = await makeScene(db, data, { code: '1286', name: 'Ystad' });
	other = await makeScene(db, data, { code: '0488', name: 'Trosa' });
	const cookies = await takeSeats(db, scene, other);
	await writeAllLetters(db, data);
	canaries = canariesOf(scene, other);
	ears = openEars(canaries);
	await db.close();
	site = await openDoors(data);
	house = { site, cookies };
	await bePresent(knocker(house, 'anna'), scene);
	listeners = await Promise.all(
		everybody.map(async (seat) => [seat, await listen(knocker(house, seat), scene)] as const)
	);
}, 120_000);

afterAll(async () => {
	for (const [, listener] of listeners) listener.hangUp();
	await site?.stop();
	rmSync(data, { recursive: true, force: true });
	console.log(`${asked} cells asked`);
});

/** Knocks everywhere, a few at a time, and hands each answer over. */
async function ask(cells: readonly Cell[], hear: (cell: Cell, answer: Answer) => unknown): Promise<void> {
	const waiting = cells.values();
	await Promise.all(
		Array.from({ length: 6 }, async () => {
			for (const cell of waiting) {
				const answer = await cell.knock();
				ears.hear(cell.seat, cell.what, answer.text);
				hear(cell, answer);
			}
		})
	);
	asked += cells.length;
}

/** The cells whose answer isn't the one written, each as a line. */
async function wrong(cells: readonly Cell[]): Promise<string[]> {
	const lines: string[] = [];
	await ask(cells, ({ what, expected }, { said }) => {
		if (said !== expected) lines.push(`${what}: ${said} instead of ${expected}`);
	});
	return lines.sort();
}

it('[PER-22] each page, act and endpoint has a row in tests/doors/table, and each row a door', async () => {
	const [rows, found] = [new Set(table.doors), new Set(await doorsFound())];
	expect({
		'without a row': [...found.difference(rows)],
		'without a door': [...rows.difference(found)]
	}).toEqual({ 'without a row': [], 'without a door': [] });
});

it.each(phases)(
	'[PER-1] [PER-2] [PER-3] [PER-17] [PER-21] [REL-42] [COM-52] %s: every door answers everybody as is written',
	{ timeout: 120_000 },
	async (phase) => {
		await site.enter(scene.id, phase);
		const who = withStrangers.includes(phase) ? everybody : inIt;
		expect(await wrong(cellsOf(house, scene, phase, who))).toEqual([]);
	}
);

it('[PER-21] [REL-42] what somebody may not know of answers, byte for byte, as what isn’t there', async () => {
	await site.enter(scene.id, 'fact-check');
	const phantom = nowhere(scene);
	const plain = ({ said, text }: Answer) => `${said} ${withoutIds(text, scene, phantom)}`;
	const hidden = (at: Scene) => cellsOf(house, at, 'fact-check').filter((cell) => cell.hidden);
	const there: string[] = [];
	const cells = hidden(scene);
	await ask(cells, (cell, answer) => (there[cells.indexOf(cell)] = plain(answer)));
	const different: string[] = [];
	const twins = hidden(phantom);
	await ask(twins, (cell, answer) => {
		const [real, none] = [there[twins.indexOf(cell)], plain(answer)];
		if (real !== none) different.push(`${cell.what}: ${real} | ${none}`);
	});
	expect(there.length).toBeGreaterThan(300);
	expect(different).toEqual([]);
});

it('[PER-21] [COM-54] ids of other evaluations, other releases and other comments lead nowhere', async () => {
	await site.enter(scene.id, 'fact-check');
	await site.enter(other.id, 'fact-check');
	const cells = crossings(scene, other).map(({ what, seat, path, fields, answer }): Cell => ({
		seat,
		what,
		expected: answer,
		hidden: true,
		knock: () => (fields ? post(knocker(house, seat), path, fields) : read(knocker(house, seat), path))
	}));
	expect(await wrong(cells)).toEqual([]);
});

it('[PER-2] [PEO-12] [PEO-17] the doors of the site answer everybody as is written', async () => {
	expect(await wrong(cellsOfSite(house, scene))).toEqual([]);
	// What is wrong at a door is told by its status; nothing of it is a fault.
	expect(site.output()).not.toMatch(/"event":"fault"|Error/);
	expect(asked).toBeGreaterThan(2_000);
});

it(
	'[PER-23] [ACT-24] [COM-10] [COM-52] [COM-53] [REL-40] [REL-43] [NTE-3] what is somebody’s own reaches nobody else',
	{ timeout: 120_000 },
	async () => {
		const pages = await Promise.all(
			everybody.map((seat) =>
				crawl(knocker(house, seat), scene, (path, text) => ears.hear(seat, `crawled ${path}`, text))
			)
		);
		expect(Math.min(...pages)).toBeGreaterThan(40);
		for (const [seat, listener] of listeners) ears.hear(seat, 'hints and room', listener.heard());
		expect(ears.leaks()).toEqual([]);
		// Who may hear each word did: so whoever may not would have been caught.
		expect(ears.missed()).toEqual([]);
	}
);

it('[PER-23] [COM-15] [PEO-22] no such word is in the log, also of faults, or in a letter', async () => {
	const gone = `/review/${scene.release}/attachments/${scene.removableFile}`;
	expect((await read(knocker(house, 'kim'), gone)).said).toBe('status 500');
	expect(site.output()).toMatch(/"event":"fault"/);
	expect(canariesIn(site.output(), canaries)).toEqual([]);
	const letters = lettersIn(data);
	expect(letters.length).toBeGreaterThan(5);
	expect(
		letters.flatMap((letter) => canariesIn(letter, canaries)).filter((name) => !name.endsWith('address'))
	).toEqual([]);
});
