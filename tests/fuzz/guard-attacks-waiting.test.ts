import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { skip, text, type } from './guard-forge.ts';
import type { Forged } from './guard-forge.ts';
import { EVIL, OPEN, evil, judge, victim } from './guard-victim.ts';

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
