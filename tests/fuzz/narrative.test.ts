import { describe, expect, it } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { classify } from '../../src/lib/document/classify.ts';
import { editsOf } from '../../src/lib/document/edits.ts';
import { defineRoots, narrativeRoot } from '../../src/lib/document/names.ts';
import { seedNarratives } from '../../src/lib/editor/headless.ts';
import { sizes } from '../sizes.ts';
import { network } from './narrative-network.ts';
import { randomFrom } from './narrative-random.ts';
import { heldIn, shownIn } from './narrative-shape.ts';
import { openWriter, type Writer } from './narrative-writer.ts';

const area = 5;
const root = narrativeRoot(area, 'improvements');
const seeds = Number(process.env['SAMSYN_SEEDS'] ?? sizes.narrativeSeeds);
const steps = 60;
const first = Number(process.env['SAMSYN_SEED'] ?? '1');

function copyOf(doc: Doc): Doc {
	const copy = new Doc();
	defineRoots(copy, [area]);
	applyUpdate(copy, encodeStateAsUpdate(doc));
	return copy;
}

/** Lexical tells its listeners in a microtask or two. */
async function rest(): Promise<void> {
	for (let turn = 0; turn < 4; turn++) await Promise.resolve();
}

/** What the guard says of an honest update; null when it is this section's and nothing else. */
function refusalOf(update: Uint8Array, hub: Doc): string | null {
	const verdict = classify(update, hub);
	if (verdict.kind === 'missing') return 'missing';
	const odd = editsOf(verdict, hub).find((edit) => edit.kind !== 'narrative');
	return odd === undefined ? null : JSON.stringify(odd);
}

interface Outcome {
	seed: number;
	acts: number;
	updates: number;
	refused: string[];
	writers: Writer[];
	hub: Doc;
}

async function run(seed: number): Promise<Outcome> {
	const random = randomFrom(seed);
	const hub = new Doc();
	defineRoots(hub, [area]);
	seedNarratives(hub, [area]);
	const writers = [1, 2, 3].map(() => {
		const doc = copyOf(hub);
		// Ties between concurrent words are broken by client ID: the same seed must break them the same way.
		doc.clientID = 1 + random.below(2 ** 31);
		return openWriter(doc, root);
	});
	const refused: string[] = [];
	let updates = 0;
	let acts = 0;
	const lines = network(
		hub,
		writers.map((writer) => writer.doc),
		(update) => {
			updates++;
			const refusal = refusalOf(update, hub);
			if (refusal !== null) refused.push(refusal);
		}
	);
	for (let step = 0; step < steps; step++) {
		for (const writer of writers) {
			if (!random.chance(0.8)) continue;
			writer.write(random);
			acts++;
			await rest();
		}
		lines.step(random);
		await rest();
	}
	// Showing what came may join runs of text, which is said to the others in turn; it must come to an end.
	let turns = 0;
	do {
		lines.settle();
		await rest();
	} while (++turns < 20 && !lines.isQuiet());
	expect(lines.isQuiet(), `seed ${seed}: they never came to rest`).toBe(true);
	return { seed, acts, updates, refused, writers, hub };
}

describe('three people write one section', () => {
	const total = { acts: 0, fumbles: 0, updates: 0, refused: 0 };
	it(
		`[NAR-10] [NAR-12] ${seeds} seeds from ${first}: all see what the document holds, and the guard lets it in`,
		async () => {
			for (let seed = first; seed < first + seeds; seed++) {
				const { writers, hub, acts, updates, refused } = await run(seed).catch((fault: unknown) => {
					throw new Error(`seed ${seed}: ${String(fault)}`, { cause: fault });
				});
				total.acts += acts;
				total.fumbles += writers.reduce((sum, writer) => sum + writer.fumbles(), 0);
				total.updates += updates;
				total.refused += refused.length;
				expect(refused, `seed ${seed}: refused`).toEqual([]);
				const held = heldIn(hub, root);
				for (const [index, { doc, editor }] of writers.entries()) {
					expect(heldIn(doc, root), `seed ${seed}: document of writer ${index}`).toEqual(held);
					expect(shownIn(editor), `seed ${seed}: editor of writer ${index}`).toEqual(held);
				}
				const reloaded = openWriter(copyOf(hub), root);
				expect(shownIn(reloaded.editor), `seed ${seed}: after reload`).toEqual(held);
				for (const writer of [...writers, reloaded]) writer.close();
			}
			console.log(`narrative fuzz: seeds ${first}…${first + seeds - 1}`, JSON.stringify(total));
		},
		60_000 + seeds * 10_000
	);
});
