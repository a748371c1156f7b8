import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { canonicalJson } from '../../src/lib/document/canonical.ts';
import { sectionText } from '../../src/lib/document/narrative.ts';
import { snapshot } from '../../src/lib/document/snapshot.ts';
import { openedArea, sampleEvaluation } from '../../src/lib/domain/sample-evaluation.ts';
import { sizes } from '../sizes.ts';
import { emptyDoc, openHouse } from './convergence-house.ts';
import type { House } from './convergence-house.ts';
import { openWriter, WORD } from './convergence-writer.ts';
import type { Ledger, Writer } from './convergence-writer.ts';
import { chanceOf, SEEDS } from './guard-chance.ts';
import type { Chance } from './guard-chance.ts';

/** Client IDs come from the seed too; the library takes hold of the source of chance when it is first loaded. */
const seeded = vi.hoisted(() => {
	const source: { next: (() => number) | null } = { next: null };
	const { webcrypto } = process.getBuiltinModule('node:crypto');
	const real = webcrypto.getRandomValues.bind(webcrypto);
	webcrypto.getRandomValues = (array) => {
		const { next } = source;
		if (next === null || !(array instanceof Uint32Array)) return real(array);
		array.forEach((_, at) => (array[at] = next() * 2 ** 32));
		return array;
	};
	// Each line of the stock client listens for the end of the process.
	process.setMaxListeners(100);
	return source;
});

/** Edits in one life of a room. */
const EPISODE = 2_500;

const opened = { 1: openedArea, 2: openedArea };
const free = sampleEvaluation({ areas: opened });
const locked = sampleEvaluation({ areas: { ...opened, 2: { ...openedArea, locked: true } } });
/** Two browsers of one person among them. */
const USERS = ['anna', 'anna', 'bo', 'bo', 'cia'];

function shape(doc: Y.Doc): string {
	const copy = emptyDoc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	return canonicalJson(snapshot(copy));
}

function pending(doc: Y.Doc): boolean {
	return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}

/** What a browser calls saved is in the journal, and what it has heard of others is too. */
function expectDurable(house: House, { user, room }: Writer): void {
	house.readOn();
	const there = Y.getState;
	for (const [client, structs] of room.doc.store.clients) {
		const last = structs.at(-1);
		const clock = last === undefined ? 0 : last.id.clock + last.length;
		const owner = house.journal.owners.get(client);
		const others = owner !== undefined && owner !== user;
		if (room.saved === 'saved' || others) {
			expect(clock, `client ${client} of ${owner}`).toBeLessThanOrEqual(there(house.truth.store, client));
		}
	}
}

async function pass(ms: number): Promise<void> {
	await vi.advanceTimersByTimeAsync(ms);
}

async function settle(house: House, writers: readonly Writer[]): Promise<number> {
	let offered = 0;
	house.journal.broken = false;
	for (const writer of writers) writer.setOnline(true);
	for (let round = 0; round < 60; round++) {
		await pass(2000);
		for (const writer of writers) {
			offered += writer.takeOffered();
			if (writer.room.closed !== null) await writer.reload();
		}
		if (writers.every(({ room }) => room.saved === 'saved')) return offered;
	}
	return expect.fail(
		`never saved: ${writers.map(({ room }) => `${room.saved} ${room.closed ?? ''}`).join(', ')}`
	);
}

function checkWords(house: House, ledger: Ledger): void {
	house.readOn();
	const decoder = new TextDecoder('latin1');
	const journalled = new Set(house.history.flatMap((bytes) => decoder.decode(bytes).match(WORD) ?? []));
	const lost = [...ledger.words].filter(
		([word, paragraph]) =>
			!journalled.has(word) &&
			!ledger.offered.has(word) &&
			!ledger.gone.has(word) &&
			!ledger.goneParagraphs.has(paragraph)
	);
	expect(lost).toEqual([]);
	const shown = JSON.stringify(snapshot(house.truth)).match(WORD) ?? [];
	expect(shown.length).toBe(new Set(shown).size);
}

async function disturb(house: House, writers: readonly Writer[], chance: Chance): Promise<void> {
	const turn = chance.next();
	const writer = chance.pick(writers);
	if (turn < 0.4) writer.setOnline(!writer.online);
	else if (turn < 0.5) await writer.reload();
	else if (turn < 0.8) house.journal.hold = new Promise((done) => setTimeout(done, chance.below(40)));
	else if (turn < 0.9) house.change(house.journal.facts, chance.next() < 0.5);
	else house.journal.broken = !house.journal.broken && chance.next() < 0.3;
}

interface Outcome {
	edits: number;
	rows: number;
	offered: number;
}

async function live(seed: number): Promise<Outcome> {
	const chance = chanceOf(seed);
	seeded.next = chance.next;
	vi.spyOn(Math, 'random').mockImplementation(chance.next);
	const ledger: Ledger = {
		written: 0,
		words: new Map(),
		gone: new Set(),
		goneParagraphs: new Set(),
		offered: new Set()
	};
	const house = openHouse(free, () => chance.below(15));
	const writers = USERS.map((user) => openWriter(user, house, chance, ledger));
	await settle(house, writers);
	let offered = 0;
	let frozen: string | null = null;

	for (let edits = 0; edits < EPISODE;) {
		if (edits === EPISODE * 0.4) {
			house.change(locked, chance.next() < 0.5);
			house.readOn();
			frozen = sectionText(house.truth, 2, 'general');
		}
		if (edits === EPISODE * 0.7) {
			house.readOn();
			expect(sectionText(house.truth, 2, 'general')).toBe(frozen);
			house.change(free, true);
			frozen = null;
		}
		if (edits === EPISODE * 0.9) house.raiseEpoch();
		const writer = chance.pick(writers);
		// Whoever is there sees the lock, but not always in time.
		const sees = frozen !== null && writer.online && chance.next() < 0.995;
		writer.write(sees ? [1] : [1, 2]);
		edits += 1;
		if (chance.next() < 0.02) await disturb(house, writers, chance);
		if (chance.next() < 0.2) await pass(chance.below(30));
		if (chance.next() < 0.01) {
			expectDurable(house, chance.pick(writers));
			for (const one of writers) offered += one.takeOffered();
		}
	}

	offered += await settle(house, writers);
	house.readOn();
	const wanted = shape(house.truth);
	for (const { room } of writers) {
		expect(shape(room.doc)).toBe(wanted);
		expect(pending(room.doc)).toBe(false);
	}
	checkWords(house, ledger);
	expect(house.faults).toEqual([]);
	for (const { room } of writers) await room.close();
	return { edits: EPISODE, rows: house.history.length, offered };
}

beforeEach(() => {
	vi.useFakeTimers({
		now: 0,
		toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'Date']
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	seeded.next = null;
});

describe('convergence through the room', () => {
	it.each(SEEDS)(
		'[LIV-1] [LIV-4] all end alike, nothing pending, no word lost or doubled, whatever lines, locks and epochs do (seed %i)',
		{ timeout: 3_600_000 },
		async (seed) => {
			const total = { edits: 0, rows: 0, offered: 0 };
			for (let life = 0; total.edits < sizes.convergence / SEEDS.length; life++) {
				const own = seed + life;
				const outcome = await live(own).catch((error: unknown) => {
					throw new Error(`seed ${own}`, { cause: error });
				});
				total.edits += outcome.edits;
				total.rows += outcome.rows;
				total.offered += outcome.offered;
			}
			if (process.env['SAMSYN_TELL'] !== undefined) console.log(total);
			expect(total.edits).toBeGreaterThan(0);
		}
	);
});
