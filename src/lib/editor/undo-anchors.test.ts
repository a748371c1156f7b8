import { describe, expect, it } from 'vitest';
import { applyUpdate, compareIDs, Doc, UndoManager, XmlElement, XmlText } from 'yjs';
import { classify } from '../document/classify.ts';
import { anchorUndone } from './undo-anchors.ts';

const root = 'narrative:1:general';
const own = Symbol('own');

/** Somebody alone with a section, and a hub that judges each of their updates as it comes. */
function alone() {
	const [doc, hub] = [new Doc(), new Doc()];
	const [section, held] = [doc.get(root, XmlElement), hub.get(root, XmlElement)];
	doc.on('update', (update: Uint8Array) => {
		expect(classify(update, hub).kind).toBe('edits');
		applyUpdate(hub, update);
	});
	const undo = new UndoManager(section, { trackedOrigins: new Set([own]), captureTimeout: 0 });
	anchorUndone(doc, undo);
	const text = (): XmlText => {
		const first = section.get(0);
		if (!(first instanceof XmlText)) throw new TypeError('a text was expected');
		return first;
	};
	const step = (change: () => void): void => doc.transact(change, own);
	const words = (): string[] => [section, held].map((shown) => shown.toArray().map(String).join('|'));
	return { section, undo, text, step, words };
}

describe('what undo brings back', () => {
	it('[NAR-17] [GUA-18] a word comes back into a paragraph that came back, where it was', () => {
		const { section, undo, text, step, words } = alone();
		step(() => section.insert(0, [new XmlText('abc')]));
		step(() => text().delete(0, 3));
		undo.undo();
		step(() => text().delete(2, 1));
		step(() => section.delete(0, 1));
		undo.undo();
		undo.undo();
		expect(words()).toEqual(['abc', 'abc']);
	});

	it('[NAR-17] a word cut in two by another comes back in its order', () => {
		const { section, undo, text, step, words } = alone();
		step(() => section.insert(0, [new XmlText('ab')]));
		step(() => text().delete(0, 2));
		undo.undo();
		step(() => text().insert(1, 'x'));
		step(() => section.delete(0, 1));
		undo.undo();
		expect(words()).toEqual(['axb', 'axb']);
		for (let item = text()._start; item !== null; item = item.right)
			expect(item.origin !== null && compareIDs(item.origin, item.rightOrigin)).toBe(false);
		undo.redo();
		undo.undo();
		expect(words()).toEqual(['axb', 'axb']);
	});
});
