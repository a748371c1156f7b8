/** Crafted updates that know the document's structure: real ids and keys, put together as no client would. */
import * as Y from 'yjs';
import type { Chance } from './guard-chance.ts';
import { deleted, embed, forge, gone, mark, skip, text, type, values } from './guard-forge.ts';
import type { Block, Ref, Where, Write } from './guard-forge.ts';

const ROOTS = ['m', 'a', 'x', 'f', 'e', 't'];
const KEYS = ['k0', 'k1', 'k2', 'a', 'z'];
const ATTACKER = 9001;
const SECOND = 9002;

function anyId(doc: Y.Doc, chance: Chance): Ref {
	const client = chance.pick([...doc.store.clients.keys()]);
	const state = Y.getState(doc.store, client);
	const kind = chance.next();
	if (kind < 0.85) return [client, chance.below(state)];
	if (kind < 0.93) return [client, Math.max(0, state - 1)];
	return [chance.below(4) > 0 ? client : 4242, state + chance.below(3)];
}

function anyPlace(
	doc: Y.Doc,
	client: number,
	clock: number,
	chance: Chance,
	roots: readonly string[]
): Where {
	const id = (): Ref =>
		chance.next() < 0.3 && clock > 0 ? [client, chance.below(clock)] : anyId(doc, chance);
	const keyed = chance.next() < 0.55;
	const key = keyed ? { key: chance.pick(KEYS) } : {};
	const kind = chance.next();
	if (kind < 0.35) return { origin: id() };
	if (kind < 0.5) return { origin: id(), right: id() };
	if (kind < 0.6) return { right: id() };
	if (kind < 0.8) return { root: chance.next() < 0.03 ? 'evil' : chance.pick(roots), ...key };
	return { parent: id(), ...key };
}

/** A struct and the clocks it takes. */
function anyStruct(where: Where, chance: Chance): { write: Write; length: number } {
	const kind = chance.next();
	const length = 1 + chance.below(4);
	if (kind < 0.35) return { write: text(where, 'abcdefg'.slice(0, length)), length };
	if (kind < 0.6) {
		return chance.next() < 0.3
			? { write: values(where, 1, 'q'), length: 2 }
			: { write: values(where, chance.below(9)), length: 1 };
	}
	if (kind < 0.75) {
		const shared = chance.pick([0, 1, 2, 3, 4, 6]);
		return { write: shared === 3 ? type(where, 3, 'p') : type(where, shared), length: 1 };
	}
	if (kind < 0.83) return { write: mark(where, 'bold', chance.pick(['true', 'null'])), length: 1 };
	if (kind < 0.87) return { write: embed(where, '{"i":1}'), length: 1 };
	if (kind < 0.93) return { write: deleted(where, length), length };
	if (kind < 0.98) return { write: gone(length), length };
	return { write: skip(length), length };
}

function anyBlock(doc: Y.Doc, chance: Chance, roots: readonly string[]): Block {
	const own = chance.next() < 0.7;
	const client = own ? ATTACKER : chance.pick([ATTACKER, SECOND, ...doc.store.clients.keys()]);
	const state = Y.getState(doc.store, client);
	let clock = chance.next() < 0.7 ? state : Math.max(0, state - chance.below(6));
	if (chance.next() < 0.02) clock++;
	const start = clock;
	const structs: Write[] = [];
	for (let left = 1 + chance.below(3); left > 0; left--) {
		const { write, length } = anyStruct(anyPlace(doc, client, clock, chance, roots), chance);
		structs.push(write);
		clock += length;
	}
	return { client, clock: start, structs };
}

/** One hostile update, made for this document; now and then with a bit flipped. */
export function hostileUpdate(doc: Y.Doc, chance: Chance, roots: readonly string[] = ROOTS): Uint8Array {
	const blocks = [anyBlock(doc, chance, roots)];
	if (chance.next() < 0.15) blocks.push(anyBlock(doc, chance, roots));
	const deletes: [number, Ref[]][] = [];
	if (chance.next() < 0.3) {
		const [client, clock] = anyId(doc, chance);
		deletes.push([client, [[clock, 1 + chance.below(4)]]]);
	}
	const update = forge({ blocks, deletes }).slice();
	if (chance.next() < 0.1) {
		const at = chance.below(update.length);
		update[at] = (update[at] ?? 0) ^ (1 << chance.below(8));
	}
	return update;
}
