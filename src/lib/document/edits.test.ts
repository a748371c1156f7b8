import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Edit } from '../domain/edit.ts';
import { classify } from './classify.ts';
import { editsOf } from './edits.ts';
import { emptyDoc } from './load.ts';
import type { DocKind } from './load.ts';
import { narrativeRoot } from './names.ts';
import { writeRound } from './rounds.ts';
import { writeScore } from './scores.ts';
import { writeSheetScore } from './sheet.ts';

const EVALUATION: DocKind = { kind: 'evaluation', areas: [1, 2] };
const SCORE = { x: 100, rationale: 'därför', confidence: 'sure' } as const;

function edits(kind: DocKind, change: (client: Y.Doc) => void): Edit[] {
	const client = emptyDoc(kind);
	change(client);
	const doc = emptyDoc(kind);
	const verdict = classify(Y.encodeStateAsUpdate(client), doc);
	if (verdict.kind === 'missing') throw new Error('missing');
	return editsOf(verdict, doc);
}

function write(client: Y.Doc, root: string): void {
	const paragraph = new Y.XmlElement('paragraph');
	paragraph.insert(0, [new Y.XmlText('ord')]);
	client.get(root, Y.XmlElement).insert(0, [paragraph]);
}

describe('edits', () => {
	it('[GUA-30] each score is one, with its value', () => {
		const found = edits(EVALUATION, (client) => {
			writeScore(client, '1.1', 'bo', SCORE);
			writeScore(client, '1.2', 'bo', { ...SCORE, x: null });
		});
		expect(found).toEqual([
			{ kind: 'score', question: '1.1', evaluator: 'bo', value: SCORE },
			{ kind: 'score', question: '1.2', evaluator: 'bo', value: { ...SCORE, x: null } }
		]);
	});

	it('[GUA-30] a sheet’s has its round', () => {
		const found = edits({ kind: 'sheet' }, (client) => writeSheetScore(client, '2.3', 2, SCORE));
		expect(found).toEqual([{ kind: 'sheet', question: '2.3', round: 2, value: SCORE }]);
	});

	it('[GUA-31] the server’s roots are one each', () => {
		const found = edits(EVALUATION, (client) => {
			writeRound(client, '1.1', { n: 1, open: false });
			writeRound(client, '1.2', { n: 1, open: false });
		});
		expect(found).toEqual([{ kind: 'server', root: 'rounds' }]);
	});

	it('[GUA-32] a section is one, however much of it changes', () => {
		const found = edits(EVALUATION, (client) => {
			write(client, narrativeRoot(1, 'general'));
			write(client, narrativeRoot(1, 'general'));
			write(client, narrativeRoot(2, 'strengths'));
		});
		const sections = [
			{ kind: 'narrative', area: 1, section: 'general' },
			{ kind: 'narrative', area: 2, section: 'strengths' }
		];
		expect(found).toHaveLength(2);
		expect(found).toEqual(expect.arrayContaining(sections));
	});

	it('[GUA-33] a code says what is outside the table, never what it says', () => {
		const found = edits(EVALUATION, (client) => {
			const odd = new Y.XmlElement('hemligt');
			client.get(narrativeRoot(1, 'general'), Y.XmlElement).insert(0, [odd]);
		});
		expect(found).toContainEqual({ kind: 'unknown', why: 'narrative-node' });
		expect(JSON.stringify(found)).not.toContain('hemligt');
	});
});
