import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { writeScore } from '../document/scores.ts';
import { sheetScoreOf, writeSheetScore } from '../document/sheet.ts';
import { raiseByVector } from './clocks.ts';
import type { Clocks } from './clocks.ts';
import { insert } from './insert.ts';
import { unsentOf } from './unsent.ts';

const score = { x: 1200, rationale: 'skäl', confidence: 'sure' } as const;

function committedOf(doc: Y.Doc): Clocks {
	const clocks: Clocks = new Map();
	raiseByVector(clocks, Y.encodeStateVector(doc));
	return clocks;
}

function addBlock(parent: Y.XmlElement, name: string, words: string): Y.XmlText {
	const block = new Y.XmlElement(name);
	const text = new Y.XmlText(words);
	parent.push([block]);
	block.push([text]);
	return text;
}

function section(doc: Y.Doc, root = 'narrative:5:strengths'): Y.XmlElement {
	return doc.get(root, Y.XmlElement);
}

describe('unsent work', () => {
	it('[LIV-4] is nothing when everything is committed', () => {
		const doc = new Y.Doc();
		writeScore(doc, '5.1', 'anna', score);
		addBlock(section(doc), 'paragraph', 'Skrivet');
		expect(unsentOf(doc, committedOf(doc))).toEqual([]);
		expect(unsentOf(doc, new Map())).toHaveLength(2);
	});

	it('[LIV-4] holds the present value of each key set since, once', () => {
		const doc = new Y.Doc();
		writeScore(doc, '5.1', 'anna', score);
		writeScore(doc, '5.2', 'anna', score);
		const committed = committedOf(doc);
		writeScore(doc, '5.2', 'anna', { ...score, x: 300 });
		writeScore(doc, '5.2', 'anna', { ...score, x: 400 });
		writeSheetScore(doc, '5.3', 2, score);
		expect(unsentOf(doc, committed)).toEqual([
			{ kind: 'score', question: '5.2', evaluator: 'anna', value: { ...score, x: 400 } },
			{ kind: 'sheet', question: '5.3', round: 2, value: score }
		]);
	});

	it('[LIV-4] leaves out what another has set over it', () => {
		const doc = new Y.Doc();
		const committed = committedOf(doc);
		writeScore(doc, '5.1', 'anna', score);
		const other = new Y.Doc();
		Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
		writeScore(other, '5.1', 'anna', { ...score, x: 0 });
		raiseByVector(committed, Y.encodeStateVectorFromUpdate(Y.encodeStateAsUpdate(other)));
		committed.delete(doc.clientID);
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
		expect(unsentOf(doc, committed)).toEqual([]);
	});

	it('[LIV-4] gives new words by block, with an ellipsis where committed words part them', () => {
		const doc = new Y.Doc();
		const root = section(doc);
		const first = addBlock(root, 'paragraph', 'Kommunen visar resultat.');
		const committed = committedOf(doc);
		first.insert(8, ' som helhet');
		first.insert(first.length, ' Bra.');
		addBlock(root, 'heading', 'Rubrik');
		const list = new Y.XmlElement('list');
		root.push([list]);
		const item = addBlock(list, 'listitem', 'Punkt');
		item.insert(5, ' ett', { bold: true });
		expect(unsentOf(doc, committed)).toEqual([
			{
				kind: 'narrative',
				area: 5,
				section: 'strengths',
				text: ' som helhet …  Bra.\nRubrik\nPunkt ett'
			}
		]);
	});

	it('[LIV-4] keeps links and line breaks in their line, and the part of a run that is new', () => {
		const doc = new Y.Doc();
		const paragraph = new Y.XmlElement('paragraph');
		section(doc).push([paragraph]);
		const text = new Y.XmlText('ab');
		paragraph.push([text]);
		const committed = committedOf(doc);
		text.insert(2, 'cd');
		const link = new Y.XmlElement('link');
		const words = new Y.XmlText('skr');
		paragraph.push([new Y.XmlElement('linebreak'), link]);
		link.push([words]);
		expect(unsentOf(doc, committed)).toMatchObject([{ text: 'cd\nskr' }]);
	});

	it('[LIV-4] has nothing of words that were written and taken away again', () => {
		const doc = new Y.Doc();
		const text = addBlock(section(doc), 'paragraph', '');
		const committed = committedOf(doc);
		text.insert(0, 'ångrat');
		text.delete(0, 6);
		expect(unsentOf(doc, committed)).toEqual([]);
	});

	it('[LIV-4] never takes a value that is no score for one', () => {
		const doc = new Y.Doc();
		doc.getMap('scores').set('5.1:anna', { x: -1, rationale: '', confidence: null });
		doc.getMap('scores').set('nonsense', score);
		expect(unsentOf(doc, new Map())).toEqual([]);
	});

	it('[LIV-7] is inserted as a new edit under the present client', () => {
		const doc = new Y.Doc();
		const appended: unknown[] = [];
		const append = (...words: unknown[]) => void appended.push(words);
		insert({ kind: 'sheet', question: '5.3', round: 2, value: score }, doc, append);
		insert({ kind: 'narrative', area: 5, section: 'general', text: 'Ny rad' }, doc, append);
		expect(sheetScoreOf(doc, '5.3', 2)).toEqual(score);
		expect(appended).toEqual([[5, 'general', 'Ny rad']]);
		expect([...doc.store.clients.keys()]).toEqual([doc.clientID]);
	});
});
