import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { LIMITS, classify, Refuse } from '../../src/lib/document/classify.ts';
import type { Edit } from '../../src/lib/domain/edit.ts';
import { editsOf } from '../../src/lib/document/edits.ts';
import { emptyDoc } from '../../src/lib/document/load.ts';
import { narrativeRoot } from '../../src/lib/document/names.ts';
import { seedSection } from '../../src/lib/document/narrative-seed.ts';
import { writeScore } from '../../src/lib/document/scores.ts';
import { deleted, embed, forge, gone, item, mark, skip, text, type, values } from './guard-forge.ts';
import type { Block, Forged, Ref, Where, Write } from './guard-forge.ts';
import { view } from './guard-view.ts';

const EVIL = 66;
const SCORE = { x: 500, rationale: '', confidence: null };
const LOCKED = narrativeRoot(1, 'general');
const OPEN = narrativeRoot(2, 'general');

/** Two sections with text, and Bo's score; written by client 1. */
function victim(): Y.Doc {
	const doc = emptyDoc({ kind: 'evaluation', areas: [1, 2] });
	doc.clientID = 1;
	seedSection(doc, 1, 'general', ['locked text']);
	seedSection(doc, 2, 'general', ['open']);
	writeScore(doc, '1.1', 'bo', SCORE);
	return doc;
}

function textIn(doc: Y.Doc, root: string): Y.XmlText {
	const paragraph = doc.get(root, Y.XmlElement).get(0);
	const inside = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
	if (!(inside instanceof Y.XmlText)) throw new Error('no text');
	return inside;
}

function idOf(item: Y.Item | null | undefined): Ref {
	if (item === null || item === undefined) throw new Error('no item');
	return [item.id.client, item.id.clock];
}

function lastOf(doc: Y.Doc, root: string): Ref {
	const start = textIn(doc, root)._start;
	const [client, clock] = idOf(start);
	return [client, clock + (start?.length ?? 1) - 1];
}

function score(doc: Y.Doc): Ref {
	return idOf(doc.getMap('scores')._map.get('1.1:bo'));
}

function evil(...structs: Write[]): Forged {
	return { blocks: [{ client: EVIL, clock: 0, structs }] };
}

/** The refusal's code, `missing`, or the edits; the document must be as it was. */
function judge(doc: Y.Doc, forged: Forged): string | Edit[] {
	const before = JSON.stringify([...view(doc)]);
	const roots = doc.share.size;
	try {
		const verdict = classify(forge(forged), doc);
		return verdict.kind === 'missing' ? 'missing' : editsOf(verdict, doc);
	} catch (error) {
		if (error instanceof Refuse) return error.code;
		throw error;
	} finally {
		expect([JSON.stringify([...view(doc)]), doc.share.size]).toEqual([before, roots]);
	}
}

const bos = (value: unknown): Edit => ({ kind: 'score', question: '1.1', evaluator: 'bo', value });

describe('attacks that must show as what they are', () => {
	it("[GUA-10] another's score written through its origin alone", () => {
		const doc = victim();
		expect(judge(doc, evil(values({ origin: score(doc) }, SCORE)))).toEqual([bos(SCORE)]);
	});

	it("[GUA-20] another's score deleted by a delete set alone", () => {
		const doc = victim();
		const [client, clock] = score(doc);
		expect(judge(doc, { deletes: [[client, [[clock, 1]]]] })).toEqual([bos(undefined)]);
	});

	it("[GUA-23] another's score emptied by a tombstone that takes its place", () => {
		const doc = victim();
		expect(judge(doc, evil(deleted({ origin: score(doc) }, 1)))).toEqual([bos(undefined)]);
	});

	it('[GUA-23] a tombstone that loses still tells whose key it is', () => {
		const doc = victim();
		const forged = {
			blocks: [{ client: 0, clock: 0, structs: [deleted({ root: 'scores', key: '1.1:bo' }, 1)] }]
		};
		expect(judge(doc, forged)).toEqual([bos(SCORE)]);
	});

	it('[GUA-23] a value set and deleted in one update leaves the key empty', () => {
		const doc = victim();
		const forged = { ...evil(values({ origin: score(doc) }, SCORE)), deletes: [[EVIL, [[0, 1]]]] as const };
		expect(judge(doc, forged)).toEqual([bos(SCORE), bos(undefined)]);
	});

	it('[GUA-20] a whole section deleted by its parent', () => {
		const doc = victim();
		const [client, clock] = idOf(doc.get(LOCKED, Y.XmlElement)._start);
		const edits = [{ kind: 'narrative', area: 1, section: 'general' }];
		expect(judge(doc, { deletes: [[client, [[clock, 1]]]] })).toEqual(edits);
	});

	it("[GUA-21] the victim's next clocks are named as the victim's", () => {
		const doc = victim();
		const clock = Y.getState(doc.store, 1);
		const forged = { blocks: [{ client: 1, clock, structs: [gone(1000)] }] };
		const verdict = classify(forge(forged), doc);
		expect(verdict.kind === 'edits' && [...verdict.writers]).toEqual([
			[1, { from: clock, to: clock + 1000 }]
		]);
		expect(verdict.kind === 'edits' && verdict.noop).toBe(false);
	});

	it('[GUA-31] what only the server writes', () => {
		for (const root of ['revealed', 'rounds', 'opened', 'agreed', 'confirmations']) {
			const edits = [{ kind: 'server', root }];
			expect(judge(victim(), evil(values({ root, key: '1.1' }, { n: 1 })))).toEqual(edits);
			expect(judge(victim(), evil(deleted({ root, key: '1.1' }, 1)))).toEqual(edits);
		}
	});

	it('[GUA-36] keys that are no keys, and shared types for values', () => {
		const unknown = (why: string): Edit[] => [{ kind: 'unknown', why }];
		expect(judge(victim(), evil(values({ root: 'scores', key: '1.1' }, SCORE)))).toEqual(
			unknown('score-key')
		);
		expect(judge(victim(), evil(values({ root: 'scores', key: '1.1:bo:2' }, 1)))).toEqual(
			unknown('score-key')
		);
		expect(judge(victim(), evil(type({ root: 'scores', key: '1.1:eve' }, 1)))).toEqual(
			unknown('score-content')
		);
	});
});

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

describe('attacks that would wait in the document', () => {
	const cases: [name: string, make: (doc: Y.Doc) => Forged][] = [
		['a client nobody knows', () => evil(text({ origin: [77, 5] }, 'time bomb'))],
		[
			'clocks left out',
			() => ({ blocks: [{ client: EVIL, clock: 3, structs: [text({ root: OPEN }, 'x')] }] })
		],
		['clocks skipped', () => evil(skip(2), type({ root: OPEN }, 3, 'paragraph'))],
		['a delete of what is to come', (doc) => ({ deletes: [[1, [[Y.getState(doc.store, 1), 1000]]]] })],
		[
			'a delete that reaches beyond the end',
			(doc) => ({ deletes: [[1, [[0, Y.getState(doc.store, 1) + 1]]]] })
		],
		['a delete in the name of nobody', () => ({ deletes: [[77, [[0, 1]]]] })],
		[
			'a known struct with an origin nobody knows',
			() => ({ blocks: [{ client: 1, clock: 0, structs: [text({ origin: [77, 5] }, 'x')] }] })
		]
	];
	for (const [name, make] of cases) {
		it(`[GUA-11] ${name}`, () => {
			const doc = victim();
			expect(judge(doc, make(doc))).toBe('missing');
		});
	}
});

describe('text outside the table', () => {
	const at: Where = { root: OPEN };
	const link: Write = type({ parent: [EVIL, 0] }, 3, 'link');
	const within = (...structs: Write[]): Forged => evil(type(at, 3, 'paragraph'), ...structs);
	const address = (url: string): Forged => within(link, values({ parent: [EVIL, 1], key: '__url' }, url));
	const cases: [name: string, why: string, forged: Forged][] = [
		['a node nobody knows', 'narrative-node', evil(type(at, 3, 'iframe'))],
		['a node named as the root', 'narrative-node', evil(type(at, 3, 'root'))],
		['a node named as a method', 'narrative-node', evil(type(at, 3, 'toString'))],
		['words outside a block', 'narrative-node', evil(type(at, 6))],
		['a list item outside a list', 'narrative-node', evil(type(at, 3, 'listitem'))],
		['a block in a block', 'narrative-node', within(type({ parent: [EVIL, 0] }, 3, 'paragraph'))],
		['a link in a link', 'narrative-node', within(link, type({ parent: [EVIL, 1] }, 3, 'link'))],
		['a fragment', 'narrative-node', evil(type(at, 4))],
		['a map for attribute', 'narrative-attribute', within(type({ parent: [EVIL, 0], key: '__dir' }, 1))],
		['slots', 'narrative-attribute', within(type({ parent: [EVIL, 0], key: '__slots' }, 1))],
		[
			'a style',
			'narrative-attribute',
			within(values({ parent: [EVIL, 0], key: '__style' }, 'position:fixed'))
		],
		[
			'an attribute on text',
			'narrative-attribute',
			within(type({ parent: [EVIL, 0] }, 6), values({ parent: [EVIL, 1], key: '__url' }, 'https://a.se'))
		],
		[
			'an object in text',
			'narrative-text',
			within(type({ parent: [EVIL, 0] }, 6), embed({ parent: [EVIL, 1] }, '{"i":1}'))
		],
		[
			'a type in text',
			'narrative-text',
			within(type({ parent: [EVIL, 0] }, 6), type({ parent: [EVIL, 1] }, 6))
		],
		[
			'a mark of another kind',
			'narrative-mark',
			within(type({ parent: [EVIL, 0] }, 6), mark({ parent: [EVIL, 1] }, 'p', '{"__style":"color:red"}'))
		],
		[
			'a kind of text node',
			'narrative-mark',
			within(type({ parent: [EVIL, 0] }, 6), mark({ parent: [EVIL, 1] }, 't', '"tab"'))
		]
	];
	for (const [name, why, forged] of cases) {
		it(`[GUA-33] ${name}`, () => {
			expect(judge(victim(), forged)).toContainEqual({ kind: 'unknown', why });
		});
	}

	const refused = [
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'java\nscript:alert(1)',
		' javascript:alert(1)',
		'data:text/html,x',
		'vbscript:x',
		'file:///etc/passwd',
		'//evil.example',
		'/relative',
		'blob:https://a.se/x',
		'https://a.se/\u0000',
		''
	];
	for (const url of refused) {
		it(`[GUA-34] a link to ${JSON.stringify(url)} is refused`, () => {
			expect(judge(victim(), address(url))).toContainEqual({ kind: 'unknown', why: 'narrative-attribute' });
		});
	}

	it('[GUA-34] links to the web and to a mailbox pass', () => {
		for (const url of ['https://a.se/b?c=d#e', 'http://a.se', 'mailto:a@b.se', 'HTTPS://A.SE']) {
			expect(judge(victim(), address(url))).toEqual([{ kind: 'narrative', area: 2, section: 'general' }]);
		}
	});
});
