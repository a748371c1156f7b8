import { describe, expect, it } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate, UndoManager, XmlElement, XmlText } from 'yjs';
import { keepUndoable } from './undo-kept.ts';

const root = 'narrative:1:general';
const own = Symbol('own');

describe('undo steps', () => {
	it('[NAR-18] can be taken after somebody else has deleted what they brought back', () => {
		const [mine, others] = [new Doc(), new Doc()];
		const section = mine.get(root, XmlElement);
		const undo = new UndoManager(section, { trackedOrigins: new Set([own]), captureTimeout: 0 });
		keepUndoable(mine, undo);
		const step = (change: () => void): void => mine.transact(change, own);
		const text = (): XmlText => {
			const first: unknown = section.get(0);
			if (!(first instanceof XmlText)) throw new TypeError('a text was expected');
			return first;
		};
		step(() => section.insert(0, [new XmlText('abc')]));
		step(() => text().delete(0, 3));
		step(() => section.delete(0, 1));
		undo.undo();
		step(() => text().insert(0, 'x'));
		undo.undo();
		step(() => text().insert(0, 'y'));
		applyUpdate(others, encodeStateAsUpdate(mine));
		others.get(root, XmlElement).delete(0, 1);
		applyUpdate(mine, encodeStateAsUpdate(others));
		undo.undo();
		expect(undo.canUndo()).toBe(true);
		while (undo.canUndo()) undo.undo();
		expect(section.length).toBe(0);
	});
});
