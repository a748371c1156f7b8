import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { canonicalJson } from '../../src/lib/document/canonical.ts';
import { classify } from '../../src/lib/document/classify.ts';
import type { Verdict } from '../../src/lib/document/classify.ts';
import { sizes } from '../sizes.ts';
import { SEEDS, chanceOf } from './guard-chance.ts';
import { act, clientOf, defineAll, NET, pull, send } from './guard-clients.ts';
import type { Client } from './guard-clients.ts';
import { placeOfItem, placeOfTouch } from './guard-view.ts';

interface Tally {
	updates: number;
	judged: number;
	missing: number;
	refused: string[];
	/** places that changed and were not in the verdict */
	untold: string[];
	falselyMissing: number;
	wrongWriters: number;
	wrongNoops: number;
	touched: number;
	pending: number;
	diverged: number;
}

/** Applies an update and reads off the transaction which places it really changed. */
function applyTruthfully(server: Y.Doc, update: Uint8Array): Set<string> {
	const truth = new Set<string>();
	const read = (transaction: Y.Transaction): void => {
		for (const [client, structs] of server.store.clients) {
			const from = transaction.beforeState.get(client) ?? 0;
			for (const struct of structs) {
				if (struct instanceof Y.Item && struct.id.clock + struct.length > from)
					truth.add(placeOfItem(struct));
			}
		}
		for (const [client, ranges] of transaction.deleteSet.clients) {
			for (const struct of server.store.clients.get(client) ?? []) {
				const inside = ranges.some(
					({ clock, len }) => clock < struct.id.clock + struct.length && clock + len > struct.id.clock
				);
				if (inside && struct instanceof Y.Item) truth.add(placeOfItem(struct));
			}
		}
	};
	server.on('afterTransaction', read);
	Y.applyUpdate(server, update, NET);
	server.off('afterTransaction', read);
	return truth;
}

function waits(doc: Y.Doc): boolean {
	return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}

function wouldWait(server: Y.Doc, update: Uint8Array): boolean {
	const copy = new Y.Doc();
	defineAll(copy);
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(server));
	Y.applyUpdate(copy, update);
	return waits(copy);
}

function print(doc: Y.Doc): string {
	return JSON.stringify([...Y.encodeStateAsUpdate(doc)]);
}

/** Judges, applies and compares; false when the update has to wait for others. */
function deliver(server: Y.Doc, update: Uint8Array, tally: Tally): boolean {
	tally.updates++;
	const before = tally.updates % 50 === 0 ? print(server) : null;
	const state = Y.encodeStateVector(server);
	let verdict: Verdict;
	try {
		verdict = classify(update, server);
	} catch (error) {
		tally.refused.push(String(error));
		return true;
	}
	if (before !== null && before !== print(server)) tally.touched++;
	if (verdict.kind === 'missing') {
		tally.missing++;
		if (tally.updates % 5 === 0 && !wouldWait(server, update)) tally.falselyMissing++;
		return false;
	}
	tally.judged++;
	const told = new Set(verdict.edits.map(placeOfTouch));
	const truth = applyTruthfully(server, update);
	for (const place of truth) if (!told.has(place)) tally.untold.push(place);
	if (verdict.noop && truth.size > 0) tally.wrongNoops++;
	const grown = [...Y.decodeStateVector(Y.encodeStateVector(server))].filter(
		([client, clock]) => (Y.decodeStateVector(state).get(client) ?? 0) !== clock
	);
	const right = grown.every(([client, clock]) => verdict.writers.get(client)?.to === clock);
	if (!right || grown.length !== verdict.writers.size) tally.wrongWriters++;
	if (waits(server)) tally.pending++;
	return true;
}

function canonical(doc: Y.Doc): string {
	const texts = [doc.get('x', Y.XmlText).toDelta(), doc.getText('t').toDelta()] as { insert: unknown }[][];
	const plain = texts.map((delta) => delta.filter(({ insert }) => typeof insert === 'string'));
	const xml = [doc.getXmlFragment('f').toString(), doc.get('e', Y.XmlElement).toString()];
	return canonicalJson([doc.getMap('m').toJSON(), doc.getArray('a').toJSON(), plain, xml]);
}

/** One document's life, a hundred or so updates long. */
function live(seed: number, tally: Tally): void {
	const chance = chanceOf(seed);
	const server = new Y.Doc({ gc: chance.next() < 0.7 });
	defineAll(server);
	const clients: Client[] = Array.from({ length: 2 + chance.below(4) }, () => clientOf(chance));
	let waiting: Uint8Array[] = [];
	const retry = (): void => {
		for (let before = Number.POSITIVE_INFINITY; waiting.length < before;) {
			before = waiting.length;
			waiting = waiting.filter((update) => !deliver(server, update, tally));
		}
	};
	for (let step = 0; step < 250; step++) {
		const client = chance.pick(clients);
		act(client, chance);
		const update = chance.next() < 0.5 ? send(client, server, chance) : null;
		if (update !== null && !deliver(server, update, tally)) waiting.push(update);
		if (chance.next() < 0.25) pull(client, server);
		// People also meet past the server, in another tab.
		if (chance.next() < 0.05) pull(chance.pick(clients), client.doc);
		if (chance.next() < 0.03) retry();
	}
	// Formatting that has become pointless is cleared away by whoever hears of it, so it takes some rounds.
	for (let round = 0; round < 4; round++) {
		for (const client of clients) {
			deliver(server, Y.encodeStateAsUpdate(client.doc, Y.encodeStateVector(server)), tally);
			pull(client, server);
		}
	}
	retry();
	for (const client of clients) {
		pull(client, server);
		if (canonical(client.doc) !== canonical(server)) tally.diverged++;
	}
}

function run(seed: number, updates: number): Tally {
	const tally: Tally = {
		updates: 0,
		judged: 0,
		missing: 0,
		refused: [],
		untold: [],
		falselyMissing: 0,
		wrongWriters: 0,
		wrongNoops: 0,
		touched: 0,
		pending: 0,
		diverged: 0
	};
	for (let doc = 0; tally.updates < updates; doc++) {
		live(seed + doc * 7919, tally);
		const faults = tally.refused.length + tally.untold.length + tally.wrongWriters + tally.pending;
		if (faults > 0) throw new Error(`document seed ${seed + doc * 7919}: ${JSON.stringify(tally)}`);
	}
	return tally;
}

describe('honest clients', () => {
	for (const seed of SEEDS) {
		it(`[GUA-20] [GUA-24] [GUA-25] the verdict tells what the transaction changes; seed ${seed}`, () => {
			const { judged, missing, updates, ...faults } = run(seed, sizes.guardHonest / SEEDS.length);
			expect(judged + missing).toBe(updates);
			expect(judged).toBeGreaterThan(updates / 2);
			expect(faults, `seed ${seed}`).toEqual({
				refused: [],
				untold: [],
				falselyMissing: 0,
				wrongWriters: 0,
				wrongNoops: 0,
				touched: 0,
				pending: 0,
				diverged: 0
			});
		}, 600_000);
	}
});
