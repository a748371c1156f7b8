import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { canonicalJson } from './canonical.ts';
import { emptyDoc, loadDoc } from './load.ts';
import { seedNarratives } from './narrative-seed.ts';
import { scoreOf, writeScore } from './scores.ts';
import { snapshot } from './snapshot.ts';

const KIND = { kind: 'evaluation', areas: [1] } as const;
const SCORE = { x: 100, rationale: '', confidence: null };

function journal(): Uint8Array[] {
	const doc = emptyDoc(KIND);
	const updates: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => updates.push(update));
	seedNarratives(doc, [1]);
	for (const evaluator of ['bo', 'eva', 'bo']) writeScore(doc, '1.1', evaluator, SCORE);
	return updates;
}

describe('loading', () => {
	it('[DOC-9] gives the document of its updates, with its roots', () => {
		const doc = loadDoc(journal(), KIND);
		expect(scoreOf(doc, '1.1', 'bo')).toEqual(SCORE);
		expect(doc.share.size).toBe(9);
	});

	it('[DOC-9] fails on a journal with a hole', () => {
		const updates = journal();
		expect(() => loadDoc(updates.slice(1), KIND)).toThrow('not among them');
		const late = Y.mergeUpdates(updates.slice(2));
		expect(() => loadDoc([late], KIND)).toThrow('not among them');
	});

	it('[DOC-10] the same updates give the same snapshot in any order that can be applied', () => {
		const writers = ['bo', 'eva', 'li'].map((evaluator, i) => {
			const doc = emptyDoc(KIND);
			doc.clientID = i + 1;
			writeScore(doc, '1.1', evaluator, { ...SCORE, x: i });
			writeScore(doc, '1.1', 'bo', { ...SCORE, x: i });
			return Y.encodeStateAsUpdate(doc);
		});
		const texts = [writers, writers.toReversed()].map((all) => canonicalJson(snapshot(loadDoc(all, KIND))));
		expect(texts[0]).toBe(texts[1]);
		expect(texts[0]).toContain('"1.1:bo":{"confidence":null,"rationale":"","x":2}');
	});
});
