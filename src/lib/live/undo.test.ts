import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { classify } from '../document/classify.ts';
import { editsOf } from '../document/edits.ts';
import { emptyDoc } from '../document/load.ts';
import { scoreOf, writeScore } from '../document/scores.ts';
import { sheetScoreOf, writeSheetScore } from '../document/sheet.ts';
import type { Edit } from '../domain/edit.ts';
import { isScoreValue, type Score } from '../domain/score.ts';
import { undoOwnScores } from './undo.ts';

const score = (x: number | null, rationale = ''): Score => ({ x, rationale, confidence: null });

function stand(may: (edit: Edit) => boolean = () => true) {
	const shared = emptyDoc({ kind: 'evaluation', areas: [1] });
	const sheet = emptyDoc({ kind: 'sheet' });
	return { shared, sheet, ...undoOwnScores({ shared, sheet, may }) };
}

describe('taking back a score', () => {
	it('[LIV-16] the latest change goes first, wherever it was made', () => {
		const { shared, sheet, undo } = stand();
		writeSheetScore(sheet, '1.1', 1, score(100));
		writeSheetScore(sheet, '1.1', 1, score(200));
		writeScore(shared, '2.1', 'anna', score(300));
		undo();
		expect(scoreOf(shared, '2.1', 'anna')?.x).toBeNull();
		undo();
		expect(sheetScoreOf(sheet, '1.1', 1)?.x).toBe(100);
	});

	it('[LIV-16] a first score becomes blank, which the server takes; a deletion it would refuse', () => {
		const { sheet, undo } = stand();
		const server = emptyDoc({ kind: 'sheet' });
		const edits: Edit[] = [];
		sheet.on('update', (update: Uint8Array) => {
			const verdict = classify(update, server);
			if (verdict.kind !== 'missing') edits.push(...editsOf(verdict, server));
			Y.applyUpdate(server, update);
		});
		writeSheetScore(sheet, '1.1', 1, score(800, 'därför'));
		undo();
		expect(edits).toHaveLength(2);
		for (const edit of edits) expect(edit.kind === 'sheet' && isScoreValue(edit.value, 10)).toBe(true);
		expect(sheetScoreOf(server, '1.1', 1)).toEqual(score(null));
	});

	it('[LIV-16] what is closed since, or written over by others, stays; the change before it is taken back', () => {
		const closed = new Set<string>();
		const { shared, undo } = stand((edit) => edit.kind === 'score' && !closed.has(edit.question));
		writeScore(shared, '1.1', 'anna', score(100));
		writeScore(shared, '1.2', 'anna', score(200));
		writeScore(shared, '1.3', 'anna', score(300));
		closed.add('1.3');
		const other = emptyDoc({ kind: 'evaluation', areas: [1] });
		Y.applyUpdate(other, Y.encodeStateAsUpdate(shared));
		writeScore(other, '1.2', 'anna', score(250));
		Y.applyUpdate(shared, Y.encodeStateAsUpdate(other), 'line');
		undo();
		expect(scoreOf(shared, '1.3', 'anna')?.x).toBe(300);
		expect(scoreOf(shared, '1.2', 'anna')?.x).toBe(250);
		expect(scoreOf(shared, '1.1', 'anna')?.x).toBeNull();
	});

	it('[LIV-16] nothing is taken back twice, nor after stopping', () => {
		const { sheet, undo, stop } = stand();
		writeSheetScore(sheet, '1.1', 1, score(100));
		undo();
		undo();
		expect(sheetScoreOf(sheet, '1.1', 1)?.x).toBeNull();
		stop();
		writeSheetScore(sheet, '1.1', 1, score(200));
		undo();
		expect(sheetScoreOf(sheet, '1.1', 1)?.x).toBe(200);
	});
});
