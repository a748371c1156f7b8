import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { LIMITS, SYNC_LIMITS, classify } from './classify.ts';
import type { Verdict } from './classify.ts';
import { emptyDoc } from './load.ts';
import { narrativeRoot } from './names.ts';
import { seedNarratives } from './narrative-seed.ts';
import { writeScore } from './scores.ts';

const KIND = { kind: 'evaluation', areas: [1] } as const;
const SCORE = { x: 100, rationale: '', confidence: null };

function server(): Y.Doc {
	const doc = emptyDoc(KIND);
	seedNarratives(doc, [1]);
	writeScore(doc, '1.1', 'bo', SCORE);
	return doc;
}

/** A client that has what the server has, and the update of what it then does. */
function after(doc: Y.Doc, change: (client: Y.Doc) => void): Uint8Array {
	const client = emptyDoc(KIND);
	client.clientID = 7;
	Y.applyUpdate(client, Y.encodeStateAsUpdate(doc));
	const before = Y.encodeStateVector(client);
	change(client);
	return Y.encodeStateAsUpdate(client, before);
}

function touched(verdict: Verdict): string[] {
	if (verdict.kind === 'missing') return ['missing'];
	return verdict.edits.map(
		({ operation, container, key }) => `${operation} ${container.root} ${key ?? '[]'}`
	);
}

describe('verdicts', () => {
	it('[GUA-20] a score that is replaced', () => {
		const doc = server();
		const update = after(doc, (client) => writeScore(client, '1.1', 'bo', { ...SCORE, x: 200 }));
		const verdict = classify(update, doc);
		expect(touched(verdict)).toEqual(['set scores 1.1:bo', 'overwrite scores 1.1:bo']);
		expect(verdict.kind === 'edits' && [...verdict.writers]).toEqual([[7, { from: 0, to: 1 }]]);
	});

	it('[GUA-20] what goes with its container', () => {
		const doc = server();
		const root = narrativeRoot(1, 'general');
		const paragraph = doc.get(root, Y.XmlElement).get(0);
		if (!(paragraph instanceof Y.XmlElement)) throw new Error('no paragraph');
		const text = paragraph.get(0);
		if (!(text instanceof Y.XmlText)) throw new Error('no text');
		text.insert(0, 'ord');
		const update = after(doc, (client) => client.get(root, Y.XmlElement).delete(0, 1));
		expect(touched(classify(update, doc))).toEqual([
			`delete ${root} []`,
			`delete-within ${root} []`,
			`delete-within ${root} []`
		]);
	});

	it('[GUA-22] what is known already, or deleted already, is a noop', () => {
		const doc = server();
		const whole = classify(Y.encodeStateAsUpdate(doc), doc);
		expect(whole.kind === 'edits' && whole.noop).toBe(true);
		const update = after(doc, (client) => client.get(narrativeRoot(1, 'general'), Y.XmlElement).delete(0, 1));
		Y.applyUpdate(doc, update);
		const again = classify(update, doc);
		expect(again.kind === 'edits' && again.noop).toBe(true);
	});

	it('[GUA-21] words in what is deleted since change nothing but are their writer’s', () => {
		const doc = server();
		const root = narrativeRoot(1, 'general');
		const late = after(doc, (client) => {
			const paragraph = client.get(root, Y.XmlElement).get(0);
			if (paragraph instanceof Y.XmlElement) paragraph.insert(0, [new Y.XmlText('sent')]);
		});
		doc.get(root, Y.XmlElement).delete(0, 1);
		const verdict = classify(late, doc);
		expect(touched(verdict)).toEqual([]);
		expect(verdict.kind === 'edits' && [verdict.noop, verdict.writers.get(7)?.to]).toEqual([false, 5]);
	});

	it('[GUA-3] [GUA-24] an old document’s deletions fit into the answer to a state vector', () => {
		const doc = server();
		const map = doc.getMap('scores');
		// Every other value deleted: ranges that cannot be joined.
		doc.transact(() => {
			for (let i = 0; i < 60_000; i++) {
				map.set(`1.${i}:bo`, 1);
				map.set(`1.${i}:eva`, 1);
			}
			for (let i = 0; i < 60_000; i++) map.delete(`1.${i}:bo`);
		});
		const answer = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc));
		expect(() => classify(answer, doc, LIMITS)).toThrow(/size|deletes/);
		const verdict = classify(answer, doc, SYNC_LIMITS);
		expect(verdict.kind === 'edits' && verdict.noop).toBe(true);
	});
});
