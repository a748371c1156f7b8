import { describe, expect, it } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { classify, Refuse } from '../../src/lib/document/classify.ts';
import { forge, text, type Where } from './guard-forge.ts';

const root = 'narrative:1:general';
/** who writes with anchors that are no place */
const odd = 66;

/** Two letters, typed one after the other. */
function begun(): { doc: Doc; letters: Uint8Array[] } {
	const doc = new Doc();
	doc.clientID = 1;
	const letters: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => letters.push(update));
	doc.getText(root).insert(0, 'a');
	doc.getText(root).insert(1, 'b');
	return { doc, letters };
}

function addition(where: Where): Uint8Array {
	return forge({ blocks: [{ client: odd, clock: 0, structs: [text(where, 'x')] }] });
}

/** What the replica reads that gets all one by one, and the one that gets all at once. */
function readings(updates: readonly Uint8Array[]): string[] {
	const [slow, quick] = [new Doc(), new Doc()];
	for (const update of updates) applyUpdate(slow, update);
	quick.transact(() => updates.forEach((update) => applyUpdate(quick, update)));
	return [slow, quick].map((doc) => doc.getText(root).toString());
}

describe('anchors that are no place', () => {
	const wrong: Where = { origin: [1, 1], right: [1, 1] };

	it('[GUA-18] the same updates would be read differently', () => {
		const { letters } = begun();
		expect(readings([...letters, addition(wrong)])).toEqual(['axb', 'abx']);
		expect(readings([...letters, addition({ origin: [1, 0], right: [1, 1] })])).toEqual(['axb', 'axb']);
	});

	it('[GUA-18] so they are refused', () => {
		const { doc } = begun();
		const judged = new Doc();
		judged.getText(root);
		applyUpdate(judged, encodeStateAsUpdate(doc));
		expect(() => classify(addition(wrong), judged)).toThrow(new Refuse('order'));
	});
});
