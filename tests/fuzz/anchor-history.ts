/** One history of an area's texts: written, released, commented on, and written on by two people for a while. */
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { defineRoots, narrativeRoot, SECTIONS } from '../../src/lib/document/names.ts';
import { loadDoc } from '../../src/lib/document/load.ts';
import { sectionText } from '../../src/lib/document/narrative.ts';
import { writeBlocks } from '../../src/lib/editor/headless.ts';
import type { Selected } from '../../src/lib/domain/anchor.ts';
import { openHand, someWords, type Hand } from './anchor-hand.ts';
import type { Spelling } from './anchor-spelling.ts';
import { network, type Network } from './narrative-network.ts';
import { randomFrom, type Random } from './narrative-random.ts';

export const area = 5;
const roots = SECTIONS.map((section) => narrativeRoot(area, section));
const COMMENTS = 8;

export interface History {
	/** The released state, as bytes. */
	readonly released: Uint8Array;
	readonly selected: readonly Selected[];
	/** The living document in the end. */
	readonly live: Doc;
	readonly acts: readonly string[];
}

export function textsOf(doc: Doc): string[] {
	return SECTIONS.map((section) => sectionText(doc, area, section));
}

function copyOf(doc: Doc, random: Random): Doc {
	const copy = loadDoc([encodeStateAsUpdate(doc)], { kind: 'evaluation', areas: [area] });
	// Ties between concurrent words are broken by client ID: the same seed must break them the same way.
	copy.clientID = 1 + random.below(2 ** 31);
	return copy;
}

function begin(random: Random, spelling: Spelling): Doc {
	const doc = new Doc();
	defineRoots(doc, [area]);
	const paragraph = () => ({
		kind: 'paragraph' as const,
		runs: [{ text: spelling.write(`${someWords(random)} ${someWords(random)}. ${someWords(random)}.`) }]
	});
	for (const root of roots) {
		const items = [1, 2].map(() => ({ runs: paragraph().runs }));
		writeBlocks(doc, root, [paragraph(), paragraph(), { kind: 'list', marks: 'bullets', items }]);
	}
	return copyOf(doc, random);
}

/** One to six words that follow each other. */
function select(texts: readonly string[], random: Random): Selected[] {
	const which = random.below(texts.length);
	const section = SECTIONS[which];
	const words = [...(texts[which] ?? '').matchAll(/\S+/g)];
	const first = random.below(words.length);
	const last = Math.min(words.length - 1, first + random.below(6));
	const [one, other] = [words[first], words[last]];
	if (section === undefined || one === undefined || other === undefined) return [];
	const end = other.index + other[0].length;
	return [{ area, section, start: one.index, end, exact: texts[which]?.slice(one.index, end) ?? '' }];
}

/** Lexical tells its listeners in a microtask or two. */
async function rest(): Promise<void> {
	for (let turn = 0; turn < 4; turn++) await Promise.resolve();
}

async function settle(lines: Network): Promise<void> {
	for (let turn = 0; turn < 20; turn++) {
		lines.settle();
		await rest();
		if (lines.isQuiet()) return;
	}
	throw new Error('they never came to rest');
}

interface Writing {
	readonly random: Random;
	readonly spelling: Spelling;
	readonly acts: string[];
}

/** Two people write for some steps; in the end a checkpoint is loaded anew. */
async function write(hub: Doc, steps: number, { random, spelling, acts }: Writing): Promise<Doc> {
	const hands: Hand[] = [1, 2].map(() => openHand(copyOf(hub, random), roots));
	const lines = network(
		hub,
		hands.map(({ doc }) => doc),
		() => {}
	);
	for (let step = 0; step < steps; step++) {
		for (const hand of hands) {
			if (!random.chance(0.7)) continue;
			acts.push(hand.act(random, spelling));
			await rest();
		}
		lines.step(random);
		await rest();
	}
	await settle(lines);
	for (const hand of hands) hand.close();
	return copyOf(hub, random);
}

export async function historyOf(seed: number, spelling: Spelling): Promise<History> {
	const random = randomFrom(seed);
	const writing = { random, spelling, acts: [] };
	let doc = await write(begin(random, spelling), random.below(12), writing);
	const released = encodeStateAsUpdate(doc);
	const selected = Array.from({ length: COMMENTS }, () => select(textsOf(doc), random)).flat();
	for (let round = 1 + random.below(3); round > 0; round--) {
		doc = await write(doc, 1 + random.below(8), writing);
	}
	const live = loadDoc([encodeStateAsUpdate(doc)], { kind: 'evaluation', areas: [area] });
	return { released, selected, live, acts: writing.acts };
}

/** What the bytes hold, by another path than the history's own. */
export function releasedDoc(bytes: Uint8Array): Doc {
	const doc = new Doc();
	defineRoots(doc, [area]);
	applyUpdate(doc, bytes);
	return doc;
}
