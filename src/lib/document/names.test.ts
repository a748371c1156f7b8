import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
	SECTIONS,
	defineRoots,
	defineSheetRoot,
	narrativeRoot,
	parseNarrativeRoot,
	parseRevealedKey,
	parseScoreKey,
	parseSheetKey,
	revealedKey,
	scoreKey,
	sheetKey
} from './names.ts';

describe('names', () => {
	it('[DOC-1] what is written is read back', () => {
		expect(scoreKey('1.2', 'bo')).toBe('1.2:bo');
		expect(parseScoreKey('1.2:bo')).toEqual({ question: '1.2', evaluator: 'bo' });
		expect(parseRevealedKey(revealedKey('8.7', 'a-b_c', 12))).toEqual({
			question: '8.7',
			evaluator: 'a-b_c',
			round: 12
		});
		expect(parseSheetKey(sheetKey('8.7', 2))).toEqual({ question: '8.7', round: 2 });
		for (const section of SECTIONS) {
			expect(parseNarrativeRoot(narrativeRoot(8, section))).toEqual({ area: 8, section });
		}
	});

	it('[DOC-1] anything else is null', () => {
		for (const key of [
			'',
			':',
			'1.1',
			'1.1:',
			':bo',
			'1.1:bo:2',
			'1.1:b o',
			'1.1:bo\n',
			`1:${'a'.repeat(65)}`
		]) {
			expect(parseScoreKey(key), key).toBeNull();
		}
		for (const key of ['1.1:bo', '1.1:bo:0', '1.1:bo:01', '1.1:bo:x', '1.1:bo:1:1', '1.1:bo:-1']) {
			expect(parseRevealedKey(key), key).toBeNull();
		}
		for (const key of ['1.1', '1.1:0', '1.1:1e3', '1.1:99999', '1.1:1:1']) {
			expect(parseSheetKey(key), key).toBeNull();
		}
		for (const root of ['narrative:0:general', 'narrative:1:notes', 'narrative:1', 'narrative:01:general']) {
			expect(parseNarrativeRoot(root), root).toBeNull();
		}
	});

	it('[DOC-2] every root has its type', () => {
		const doc = new Y.Doc();
		defineRoots(doc, [1, 2]);
		expect(doc.share.size).toBe(6 + 2 * 3);
		for (const [root, type] of doc.share) {
			expect(type instanceof (root.startsWith('narrative') ? Y.XmlElement : Y.Map), root).toBe(true);
		}
		const sheet = new Y.Doc();
		defineSheetRoot(sheet);
		expect([...sheet.share.keys()]).toEqual(['sheet']);
	});
});
