import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { narrativeRoot } from '../../editor/section.ts';
import { hasText } from './started-texts.ts';

describe('a text', () => {
	it('[CTR-9] is begun with its first letter, in any of its sections', () => {
		const doc = new Y.Doc();
		const root = doc.get(narrativeRoot(2, 'improvements'), Y.XmlElement);
		const text = new Y.XmlText();
		const paragraph = new Y.XmlElement('paragraph');
		root.insert(0, [paragraph]);
		paragraph.insert(0, [text]);
		expect(hasText(doc, 2)).toBe(false);
		text.insert(0, 'E');
		expect([hasText(doc, 1), hasText(doc, 2)]).toEqual([false, true]);
		text.delete(0, 1);
		expect(hasText(doc, 2)).toBe(false);
	});
});
