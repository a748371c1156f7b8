import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { scoreOf } from '../document/scores.ts';
import { sheetScoreOf } from '../document/sheet.ts';
import { flushWrites } from './pending-writes.ts';
import { openScoreWriter, sheetWriter } from './score-writer.ts';

const where = { question: '5.1', round: 1 };
const score = { x: 1200, rationale: '', confidence: null };

function counted(): { doc: Y.Doc; updates: () => number } {
	const doc = new Y.Doc();
	let updates = 0;
	doc.on('update', () => (updates += 1));
	return { doc, updates: () => updates };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('writing scores', () => {
	it('[LIV-10] a number is written at once', () => {
		const { doc, updates } = counted();
		sheetWriter(doc).put(where, score);
		expect(sheetScoreOf(doc, '5.1', 1)).toEqual(score);
		expect(updates()).toBe(1);
	});

	it('[LIV-10] a rationale waits for a pause in the typing, then is one edit', () => {
		const { doc, updates } = counted();
		const writer = sheetWriter(doc);
		writer.put(where, score);
		for (const rationale of ['s', 'sk', 'skäl']) {
			writer.put(where, { ...score, rationale });
			vi.advanceTimersByTime(200);
		}
		expect(updates()).toBe(1);
		vi.advanceTimersByTime(100);
		expect(updates()).toBe(2);
		expect(sheetScoreOf(doc, '5.1', 1)?.rationale).toBe('skäl');
	});

	it('[LIV-10] a number takes the waiting rationale with it', () => {
		const { doc, updates } = counted();
		const writer = sheetWriter(doc);
		writer.put(where, score);
		writer.put(where, { ...score, rationale: 'skäl' });
		writer.put(where, { ...score, x: 300, rationale: 'skäl' });
		vi.advanceTimersByTime(1000);
		expect(sheetScoreOf(doc, '5.1', 1)).toEqual({ ...score, x: 300, rationale: 'skäl' });
		expect(updates()).toBe(2);
	});

	it('[LIV-10] the same score again is no edit', () => {
		const { doc, updates } = counted();
		const writer = openScoreWriter(doc, 'anna');
		writer.put('5.1', score);
		writer.put('5.1', { ...score });
		vi.advanceTimersByTime(1000);
		expect(updates()).toBe(1);
		expect(scoreOf(doc, '5.1', 'anna')).toEqual(score);
	});

	it('[LIV-10] what waits is written when the document is asked to hold everything, and at the end', () => {
		const { doc } = counted();
		const writer = sheetWriter(doc);
		writer.put(where, score);
		writer.put(where, { ...score, rationale: 'ett' });
		flushWrites(doc);
		expect(sheetScoreOf(doc, '5.1', 1)?.rationale).toBe('ett');
		writer.put(where, { ...score, rationale: 'ett två' });
		writer.stop();
		expect(sheetScoreOf(doc, '5.1', 1)?.rationale).toBe('ett två');
	});
});
