import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { LIMITS, classify } from '../../src/lib/document/classify.ts';
import { forge, gone, item, mark, skip, text, type, values } from './guard-forge.ts';
import type { Block, Forged } from './guard-forge.ts';
import {
	EVIL,
	LOCKED,
	OPEN,
	SCORE,
	evil,
	idOf,
	judge,
	lastOf,
	score,
	textIn,
	victim
} from './guard-victim.ts';

describe('attacks that are refused', () => {
	const cases: [name: string, code: string, make: (doc: Y.Doc) => Forged][] = [
		[
			'[GUA-14] an old struct sent again, longer, claiming another section',
			'overlap-mismatch',
			(doc) => {
				const writer = new Y.Doc();
				writer.clientID = EVIL;
				Y.applyUpdate(writer, Y.encodeStateAsUpdate(doc));
				textIn(writer, LOCKED).insert(11, 'AB');
				Y.applyUpdate(doc, Y.encodeStateAsUpdate(writer, Y.encodeStateVector(doc)));
				return evil(text({ origin: lastOf(doc, OPEN) }, 'ABhacked!'));
			}
		],
		[
			'[GUA-13] an origin in one section and a right origin in another',
			'parent-mismatch',
			(doc) => evil(text({ origin: lastOf(doc, OPEN), right: idOf(textIn(doc, LOCKED)._start) }, 'x'))
		],
		['[GUA-12] its own future for origin', 'self-reference', () => evil(text({ origin: [EVIL, 5] }, 'x'))],
		[
			'[GUA-12] the same after something valid, half applied by Yjs',
			'self-reference',
			() => evil(values({ root: 'scores', key: '1.1:eve' }, SCORE), text({ origin: [EVIL, 5] }, 'x'))
		],
		[
			'[GUA-12] two clients that wait for each other',
			'cycle',
			() => ({
				blocks: [
					{ client: 66, clock: 0, structs: [text({ origin: [67, 0] }, 'x')] },
					{ client: 67, clock: 0, structs: [text({ origin: [66, 0] }, 'y')] }
				]
			})
		],
		[
			'[GUA-4] two blocks of one client, of which Yjs sees both or the last',
			'duplicate-client',
			() => {
				const block = (key: string): Block => ({
					client: EVIL,
					clock: 0,
					structs: [values({ root: 'scores', key }, 1)]
				});
				return { blocks: [block('1.1:eve'), block('1.1:bo')] };
			}
		],
		['[GUA-4] a block without structs', 'empty-block', () => evil()],
		['[GUA-4] a struct without length', 'length', () => evil(text({ root: OPEN }, ''))],
		['[GUA-4] a range without length', 'length', () => ({ deletes: [[1, [[0, 0]]]] })],
		[
			'[GUA-16] a string for parent',
			'parent-not-type',
			(doc) => evil(values({ parent: lastOf(doc, LOCKED), key: 'a' }, 1))
		],
		['[GUA-15] a root nobody defined', 'unknown-root', () => evil(values({ root: 'evil', key: 'a' }, 1))],
		[
			'[GUA-15] roots by the thousand under clocks that are known',
			'unknown-root',
			() => {
				const structs = Array.from({ length: 5000 }, (_, i) => values({ root: `r${i}`, key: 'a' }, 1));
				return { blocks: [{ client: 1, clock: 0, structs }] };
			}
		],
		[
			'[GUA-17] a payload in a map, where no key shows it',
			'shape',
			() => evil(values({ root: 'scores' }, 'x'))
		],
		['[GUA-17] words straight into an element', 'shape', () => evil(text({ root: OPEN }, 'x'))],
		[
			'[GUA-17] two living values under one key',
			'shape',
			() => evil(values({ root: 'scores', key: '1.1:eve' }, SCORE, SCORE))
		],
		['[GUA-17] a value to the left of another', 'shape', (doc) => evil(values({ right: score(doc) }, SCORE))],
		[
			'[GUA-18] a right origin left of the origin',
			'order',
			(doc) => {
				const [client, clock] = idOf(textIn(doc, OPEN)._start);
				return evil(text({ origin: [client, clock + 2], right: [client, clock + 1] }, 'x'));
			}
		],
		[
			'[GUA-6] __proto__ for a key',
			'key',
			() => evil(values({ root: 'scores', key: '__proto__' }, { lead: true }))
		],
		[
			'[GUA-6] __proto__ in a value',
			'key',
			() => evil(values({ root: 'scores', key: '1.1:eve' }, JSON.parse('{"__proto__":{"lead":true}}')))
		],
		[
			'[GUA-6] __proto__ in a mark',
			'key',
			(doc) => evil(mark({ origin: lastOf(doc, OPEN) }, 'p', '{"__proto__":{"__format":1}}'))
		],
		[
			'[GUA-6] a number without end',
			'value',
			() => evil(values({ root: 'scores', key: '1.1:eve' }, { ...SCORE, x: Number.NaN }))
		],
		['[GUA-6] a big integer', 'value', () => evil(values({ root: 'scores', key: '1.1:eve' }, 2n ** 62n))],
		['[GUA-6] raw bytes', 'value', () => evil(values({ root: 'scores', key: '1.1:eve' }, new Uint8Array(9)))],
		[
			'[GUA-3] a value nested fifty thousand deep',
			'value',
			() =>
				evil(
					item(8, { root: 'scores', key: '1.1:eve' }, (encoder) => {
						encoding.writeUint8(encoder, 1);
						for (let i = 0; i < 100_000; i++) encoding.writeUint8(encoder, i % 2 === 0 ? 117 : 1);
						encoding.writeUint8(encoder, 126);
					})
				)
		],
		[
			'[GUA-3] types nested twenty thousand deep',
			'depth',
			() => {
				const inner = Array.from({ length: 20_000 }, (_, i) => type({ parent: [EVIL, i] }, 3, 'list'));
				return evil(type({ root: OPEN }, 3, 'list'), ...inner);
			}
		],
		[
			'[GUA-3] thirty million structs claimed in ten bytes',
			'structs',
			() => ({ blocks: [{ client: EVIL, clock: 0, claims: 3e7, structs: [] }] })
		],
		['[GUA-3] two thousand million clients claimed', 'clients', () => ({ clients: 2 ** 31 })],
		[
			'[GUA-3] three thousand clients at one spot',
			'clients',
			() => ({
				blocks: Array.from({ length: 3000 }, (_, i) => ({
					client: 5000 - i,
					clock: 0,
					structs: [type({ root: OPEN }, 3, 'paragraph')]
				}))
			})
		],
		['[GUA-3] clocks burnt by the million', 'growth', () => evil(gone(1e6))],
		['[GUA-3] clocks beyond counting', 'clock', () => evil(gone(2 ** 52))],
		[
			'[GUA-3] a client id that no client draws',
			'client',
			() => ({
				blocks: [{ client: 2 ** 40, clock: 0, structs: [gone(1)] }]
			})
		],
		[
			'[GUA-5] a document within the document',
			'content',
			() => evil(item(9, { root: 'scores', key: '1.1:eve' }, () => undefined))
		],
		['[GUA-5] a content of no kind', 'content', () => evil(item(11, { root: OPEN }, () => undefined))],
		['[GUA-5] flags on a skip', 'flags', () => evil(skip(5, 128))],
		['[GUA-5] flags on what is gone', 'flags', () => evil(gone(5, 32))],
		['[GUA-5] a hook', 'type', () => evil(type({ root: OPEN }, 5, 'hook'))],
		['[GUA-2] bytes after the end', 'trailing-bytes', () => ({ tail: [1, 2, 3] })]
	];
	for (const [name, code, make] of cases) {
		it(name, () => {
			const doc = victim();
			expect(judge(doc, make(doc))).toBe(code);
		});
	}

	it('[GUA-3] too many bytes', () => {
		expect(() => classify(new Uint8Array(LIMITS.bytes + 1), victim())).toThrow('size');
	});

	it('[GUA-11] a document in which something waits is not judged by', () => {
		const doc = victim();
		Y.applyUpdate(doc, forge(evil(text({ origin: [77, 5] }, 'x'))));
		expect(() => classify(forge({}), doc)).toThrow('pending');
	});
});
