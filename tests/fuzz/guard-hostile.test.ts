import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { classify, Refuse } from '../../src/lib/document/classify.ts';
import { sizes } from '../sizes.ts';
import { SEEDS, chanceOf } from './guard-chance.ts';
import type { Chance } from './guard-chance.ts';
import { act, clientOf, defineAll, pull } from './guard-clients.ts';
import { hostileUpdate } from './guard-hostile.ts';
import { claimedPlaces } from './guard-naive.ts';
import { differences, placeOfTouch, view } from './guard-view.ts';

/** The places an update touches, or null when it isn't let through. */
type Guard = (update: Uint8Array, doc: Y.Doc) => Set<string> | null;

const guard: Guard = (update, doc) => {
	try {
		const verdict = classify(update, doc);
		return verdict.kind === 'missing' ? null : new Set(verdict.edits.map(placeOfTouch));
	} catch (error) {
		if (error instanceof Refuse) return null;
		throw error;
	}
};

const naive: Guard = (update, doc) => {
	try {
		return claimedPlaces(update, doc);
	} catch {
		return null;
	}
};

interface Tally {
	tried: number;
	passed: number;
	changed: number;
	/** changes a reader can see that the guard did not tell of */
	untold: string[];
	threw: string[];
	pending: number;
	newRoots: number;
	/** keys that differ, or places nobody hostile touched, in a replica that got the same updates or the whole state */
	replicas: string[];
}

function victim(chance: Chance): Y.Doc {
	const server = new Y.Doc();
	defineAll(server);
	const clients = [100, 101, 102].map((id) => clientOf(chance, id));
	for (let step = 0; step < 60; step++) {
		const client = chance.pick(clients);
		act(client, chance);
		pull({ ...client, doc: server }, client.doc);
		if (chance.next() < 0.6) pull(client, server);
	}
	// Whoever meets a whole state clears away marks in it that mark nothing: that is no difference an attack made.
	return replicaOf(server);
}

function replicaOf(doc: Y.Doc): Y.Doc {
	const replica = new Y.Doc();
	defineAll(replica);
	Y.applyUpdate(replica, Y.encodeStateAsUpdate(doc));
	return replica;
}

/** The places of `other` that differ although they must not: keys, and sequences no attacker was let into. */
function astray(here: Map<string, string>, other: Y.Doc, touched: ReadonlySet<string>): string[] {
	return differences(here, view(other)).filter((place) => !place.endsWith('|[]') || !touched.has(place));
}

/** One document under attack until something is wrong or the attempts are spent. */
function besiege(judge: Guard, seed: number, attempts: number, tally: Tally): void {
	const chance = chanceOf(seed);
	const doc = victim(chance);
	const roots = doc.share.size;
	const mirror = replicaOf(doc);
	const touched = new Set<string>();
	for (let attempt = 0; attempt < attempts; attempt++) {
		const update = hostileUpdate(doc, chance);
		tally.tried++;
		const told = judge(update, doc);
		if (told === null) continue;
		tally.passed++;
		const before = view(doc);
		try {
			Y.applyUpdate(doc, update);
			Y.applyUpdate(mirror, update);
		} catch (error) {
			tally.threw.push(String(error));
			return;
		}
		if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) {
			tally.pending++;
			return;
		}
		if (doc.share.size !== roots) tally.newRoots++;
		const after = view(doc);
		const changed = differences(before, after);
		if (changed.length > 0) tally.changed++;
		for (const place of told) touched.add(place);
		tally.untold.push(...changed.filter((place) => !told.has(place)));
		tally.replicas.push(...astray(after, mirror, touched));
		if (attempt % 40 === 7) tally.replicas.push(...astray(after, replicaOf(doc), touched));
		if (tally.untold.length + tally.replicas.length + tally.newRoots > 0) return;
	}
}

function run(judge: Guard, seed: number, attempts: number): Tally {
	const tally: Tally = {
		tried: 0,
		passed: 0,
		changed: 0,
		untold: [],
		threw: [],
		pending: 0,
		newRoots: 0,
		replicas: []
	};
	for (let doc = 0; tally.tried < attempts; doc++) besiege(judge, seed + doc * 7919, 300, tally);
	return tally;
}

describe('hostile updates', () => {
	for (const seed of SEEDS) {
		it(`[GUA-20] [GUA-25] nothing changes outside the verdict; seed ${seed}`, () => {
			const { tried, passed, changed, ...faults } = run(guard, seed, sizes.guardHostile / SEEDS.length);
			expect(passed).toBeGreaterThan(tried / 20);
			expect(changed).toBeGreaterThan(tried / 40);
			expect(faults, `seed ${seed}`).toEqual({
				untold: [],
				threw: [],
				pending: 0,
				newRoots: 0,
				replicas: []
			});
		}, 3_600_000);
	}

	it('[GUA-20] [GUA-25] the same attacks get past a guard that trusts what the bytes claim', () => {
		const { untold, pending } = run(naive, 20_260_101, sizes.guardNaive);
		expect(untold.length).toBeGreaterThan(0);
		expect(pending).toBeGreaterThan(0);
	}, 600_000);
});
