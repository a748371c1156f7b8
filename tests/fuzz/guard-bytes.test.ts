import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { classify, Refuse } from '../../src/lib/document/classify.ts';
import { sizes } from '../sizes.ts';
import { SEEDS, chanceOf } from './guard-chance.ts';
import type { Chance } from './guard-chance.ts';
import { act, clientOf, defineAll, pull } from './guard-clients.ts';
import { differences, placeOfTouch, view } from './guard-view.ts';

function mutated(update: Uint8Array, chance: Chance): Uint8Array {
	const copy = update.slice();
	const at = chance.below(copy.length);
	switch (chance.below(5)) {
		case 0:
			for (let left = 1 + chance.below(4); left > 0; left--)
				copy[chance.below(copy.length)] = chance.below(256);
			return copy;
		case 1:
			return copy.slice(0, at);
		case 2:
			return Uint8Array.from([...copy.slice(0, at), chance.below(256), chance.below(256), ...copy.slice(at)]);
		case 3:
			return Uint8Array.from({ length: chance.below(60) }, () => chance.below(256));
		default:
			copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8));
			return copy;
	}
}

function corpus(chance: Chance): { base: Uint8Array; updates: Uint8Array[] } {
	const writer = clientOf(chance, 5);
	for (let step = 0; step < 60; step++) act(writer, chance);
	const base = Y.encodeStateAsUpdate(writer.doc);
	const second = clientOf(chance, 6);
	pull(second, writer.doc);
	for (let step = 0; step < 60; step++) act(second, chance);
	const updates = [...writer.outbox, ...second.outbox, base, Y.encodeStateAsUpdate(second.doc)];
	return { base, updates };
}

function serverWith(base: Uint8Array): Y.Doc {
	const doc = new Y.Doc();
	defineAll(doc);
	Y.applyUpdate(doc, base);
	return doc;
}

describe('changed bytes', () => {
	for (const seed of SEEDS) {
		it(`[GUA-2] [GUA-5] [GUA-25] only refusals are thrown, and what passes can be applied; seed ${seed}`, () => {
			const chance = chanceOf(seed);
			const { base, updates } = corpus(chance);
			let server = serverWith(base);
			let slowest = 0;
			const count = { refused: 0, missing: 0, passed: 0 };
			for (let tried = 0; tried < sizes.guardBytes / SEEDS.length; tried++) {
				const update = mutated(chance.pick(updates), chance);
				const start = performance.now();
				let told: Set<string> | null = null;
				try {
					const verdict = classify(update, server);
					if (verdict.kind === 'edits') told = new Set(verdict.edits.map(placeOfTouch));
					else count.missing++;
				} catch (error) {
					if (!(error instanceof Refuse)) throw error;
					count.refused++;
				}
				slowest = Math.max(slowest, performance.now() - start);
				if (told === null) continue;
				const before = view(server);
				Y.applyUpdate(server, update);
				expect(server.store.pendingStructs ?? server.store.pendingDs, `seed ${seed}`).toBeNull();
				const known = told;
				const untold = differences(before, view(server)).filter((place) => !known.has(place));
				expect(untold, `seed ${seed}`).toEqual([]);
				if (++count.passed % 200 === 0) server = serverWith(base);
			}
			expect(Math.min(count.refused, count.missing, count.passed), JSON.stringify(count)).toBeGreaterThan(50);
			// A guard that can be made to think for long is a way in: nothing this small may take a second.
			expect(slowest).toBeLessThan(1000);
		}, 600_000);
	}
});
