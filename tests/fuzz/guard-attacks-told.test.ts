import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { classify } from '../../src/lib/document/classify.ts';
import type { Edit } from '../../src/lib/domain/edit.ts';
import { deleted, forge, gone, type, values } from './guard-forge.ts';
import { EVIL, LOCKED, SCORE, evil, idOf, judge, score, victim } from './guard-victim.ts';

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

	it('[GUA-23] the same beside it, by a client id that wins', () => {
		expect(judge(victim(), evil(deleted({ root: 'scores', key: '1.1:bo' }, 1)))).toEqual([bos(undefined)]);
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
