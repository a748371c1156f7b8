import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { classify } from '../../src/lib/document/classify.ts';
import { editsOf } from '../../src/lib/document/edits.ts';
import { defineRoots } from '../../src/lib/document/names.ts';
import { parseStoredScore, scoresIn, writeScore } from '../../src/lib/document/scores.ts';
import { sizes } from '../sizes.ts';
import { SEEDS, chanceOf } from './guard-chance.ts';
import type { Chance } from './guard-chance.ts';
import { NET } from './guard-clients.ts';

interface Device {
	readonly user: string;
	readonly doc: Y.Doc;
	outbox: Uint8Array[];
}

function fresh(chance: Chance): Y.Doc {
	const doc = new Y.Doc({ gc: chance.next() < 0.8 });
	defineRoots(doc, [1]);
	return doc;
}

function deviceOf(user: string, chance: Chance): Device {
	const device: Device = { user, doc: fresh(chance), outbox: [] };
	device.doc.on('update', (update: Uint8Array, origin: unknown) => {
		if (origin !== NET) device.outbox.push(update);
	});
	return device;
}

function score(device: Device, chance: Chance): void {
	const x = chance.next() < 0.1 ? null : chance.below(3000);
	const rationale = chance.pick(['', 'därför']);
	writeScore(device.doc, `1.${1 + chance.below(3)}`, device.user, { x, rationale, confidence: 'sure' });
}

function shown(doc: Y.Doc): Map<string, string> {
	return new Map(
		scoresIn(doc).map(({ question, evaluator, score }) => [`${question}:${evaluator}`, JSON.stringify(score)])
	);
}

/** What is wrong with the verdict about an honest update, in words. */
function faults(server: Y.Doc, device: Device, update: Uint8Array): string[] {
	const verdict = classify(update, server);
	if (verdict.kind === 'missing') return ['missing'];
	const edits = editsOf(verdict, server);
	const before = shown(server);
	Y.applyUpdate(server, update, NET);
	const wrong: string[] = [];
	const told = new Set<string>();
	for (const edit of edits) {
		if (edit.kind !== 'score') wrong.push(edit.kind);
		else {
			told.add(`${edit.question}:${edit.evaluator}`);
			if (edit.evaluator !== device.user) wrong.push('foreign');
			if (parseStoredScore(edit.value) === null) wrong.push('deletion');
		}
	}
	for (const [key, value] of shown(server)) {
		if (before.get(key) !== value && !told.has(key)) wrong.push('untold');
	}
	for (const key of before.keys()) if (!shown(server).has(key)) wrong.push('emptied');
	return wrong;
}

function run(seed: number): number {
	const chance = chanceOf(seed);
	const server = fresh(chance);
	// Two devices each: a laptop that was offline and a telephone that was not.
	const devices = ['bo', 'bo', 'eva', 'eva'].map((user) => deviceOf(user, chance));
	let updates = 0;
	for (let step = 0; step < 120; step++) {
		const device = chance.pick(devices);
		if (chance.next() < 0.8) score(device, chance);
		const pull = Y.encodeStateAsUpdate(server, Y.encodeStateVector(device.doc));
		if (chance.next() < 0.4) Y.applyUpdate(device.doc, pull, NET);
		if (device.outbox.length === 0 || chance.next() < 0.7) continue;
		// Work left in the browser's store may be carried by the other device of the same person.
		const other = devices.find((one) => one !== device && one.user === device.user);
		if (other !== undefined && chance.next() < 0.2) {
			Y.applyUpdate(device.doc, Y.encodeStateAsUpdate(other.doc), NET);
		}
		const whole = (): Uint8Array => Y.encodeStateAsUpdate(device.doc, Y.encodeStateVector(server));
		const parts = chance.next() < 0.5 ? [whole()] : device.outbox;
		device.outbox = [];
		for (const part of parts) {
			updates++;
			let wrong = faults(server, device, part);
			// What builds on carried work is missing until everything is sent.
			if (wrong[0] === 'missing') wrong = faults(server, device, whole());
			if (wrong.length > 0) throw new Error(`document seed ${seed}, step ${step}: ${wrong.join()}`);
		}
	}
	return updates;
}

describe('scores from several devices', () => {
	for (const seed of SEEDS) {
		it(`[GUA-23] [GUA-30] offline scores come back as their owner's, never as deletions; seed ${seed}`, () => {
			let updates = 0;
			for (let doc = 0; updates < sizes.guardScores / SEEDS.length; doc++) updates += run(seed + doc * 7919);
			expect(updates).toBeGreaterThan(0);
		}, 600_000);
	}
});
