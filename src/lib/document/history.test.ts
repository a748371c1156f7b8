import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { writingPause, type Written } from '../domain/history.ts';
import { historyReader, type HistoryRow } from './history.ts';
import { emptyDoc } from './load.ts';
import { narrativeRoot } from './names.ts';
import type { Block } from './narrative.ts';
import { writeSection } from './narrative-write.ts';
import { writeScore } from './scores.ts';

const areas = [1, 2];
const place = { area: 1, section: 'general' } as const;
const text = (...lines: string[]): Block[] =>
	lines.map((line) => ({
		type: 'paragraph',
		runs: [{ text: line, bold: false, italic: false, href: null }]
	}));

/** A journal in the making: each write is one row. */
function journal() {
	const rows: HistoryRow[] = [];
	let doc = emptyDoc({ kind: 'evaluation', areas });
	let epoch = 1;
	return {
		rows,
		write(who: string | null, at: number, change: (doc: Y.Doc) => void) {
			const before = Y.encodeStateVector(doc);
			change(doc);
			rows.push({ epoch, who, at, bytes: Y.encodeStateAsUpdate(doc, before) });
		},
		/** The document begins anew with what it holds. */
		rebuild(at: number) {
			const bytes = Y.encodeStateAsUpdate(doc);
			doc = emptyDoc({ kind: 'evaluation', areas });
			Y.applyUpdate(doc, bytes);
			rows.push({ epoch: ++epoch, who: null, at, bytes });
		}
	};
}

function historyIn(rows: readonly HistoryRow[], of: Parameters<typeof historyReader>[1] = place): Written[] {
	const reader = historyReader(areas, of);
	for (const row of rows) reader.add(row);
	return reader.end();
}

const write =
	(...lines: string[]) =>
	(doc: Y.Doc) =>
		writeSection(doc, 1, 'general', text(...lines));
const words = (one: Written | undefined) =>
	one?.kind === 'text' ? one.difference.lines.map(({ kind, line }) => `${kind}: ${line.text}`) : [];

describe('a section’s history', () => {
	it('[VER-40] what is written with short pauses is one piece, after a long one another', () => {
		const { rows, write: by } = journal();
		by('bo', 0, write('Ett'));
		by('bo', writingPause - 1, write('Ett', 'Två'));
		by('bo', 2 * writingPause - 1, write('Ett', 'Två', 'Tre'));
		const [first, second, none] = historyIn(rows);
		expect(first).toMatchObject({ kind: 'text', who: ['bo'], from: 0, at: writingPause - 1 });
		expect(words(first)).toEqual(['inserted: Ett', 'inserted: Två']);
		expect(words(second)).toEqual(['same: Två', 'inserted: Tre']);
		expect(none).toBeUndefined();
	});

	it('[VER-40] those who write at once share a piece', () => {
		const { rows, write: by } = journal();
		by('bo', 0, write('Ett'));
		by('cia', 1, write('Ett', 'Två'));
		expect(historyIn(rows)).toMatchObject([{ who: ['bo', 'cia'], from: 0, at: 1 }]);
	});

	it('[VER-40] what others write elsewhere neither joins nor parts pieces', () => {
		const { rows, write: by } = journal();
		by('bo', 0, write('Ett'));
		by('cia', 1, (doc) => writeSection(doc, 2, 'general', text('Annat område')));
		by('bo', 2, write('Ett', 'Två'));
		expect(historyIn(rows)).toMatchObject([{ who: ['bo'], from: 0, at: 2 }]);
	});

	it('[VER-40] what is written and taken away again, and words made bold, are nothing', () => {
		const { rows, write: by } = journal();
		by('bo', 0, write('Ett'));
		by('bo', 2 * writingPause, write('Ett', 'Två'));
		by('bo', 2 * writingPause + 1, write('Ett'));
		by('bo', 4 * writingPause, (doc) => {
			const [block] = text('Ett');
			if (block?.type !== 'paragraph') throw new Error('a paragraph');
			const runs = block.runs.map((run) => ({ ...run, bold: true }));
			writeSection(doc, 1, 'general', [{ ...block, runs }]);
		});
		expect(historyIn(rows)).toHaveLength(1);
	});

	it('[VER-40] a new epoch is no writing, and history goes on over it', () => {
		const made = journal();
		made.write('bo', 0, write('Ett'));
		made.rebuild(1);
		made.write('cia', 2, write('Ett', 'Två'));
		const told = historyIn(made.rows);
		expect(told).toMatchObject([{ who: ['bo'] }, { who: ['cia'] }]);
		expect(words(told[1])).toEqual(['same: Ett', 'inserted: Två']);
	});

	it('a section that nobody has written in has none', () => {
		const { rows, write: by } = journal();
		by('bo', 0, (doc) => void doc.get(narrativeRoot(1, 'strengths'), Y.XmlElement));
		by('bo', 1, (doc) => writeSection(doc, 1, 'strengths', text('Annan text')));
		expect(historyIn(rows)).toEqual([]);
	});
});

describe('a question’s history', () => {
	const score = (x: number, rationale = '') => ({ x, rationale, confidence: 'fairly' }) as const;
	const of = { question: '1.1' };

	it('[VER-41] tells each person’s points before and after, of that question alone', () => {
		const { rows, write: by } = journal();
		by(null, 0, (doc) => {
			writeScore(doc, '1.1', 'bo', score(1000));
			writeScore(doc, '1.2', 'bo', score(500));
		});
		by('bo', writingPause, (doc) => writeScore(doc, '1.1', 'bo', score(1100)));
		by('bo', writingPause + 1, (doc) => writeScore(doc, '1.2', 'bo', score(600)));
		expect(historyIn(rows, of)).toEqual([
			{ kind: 'score', at: 0, who: 'bo', before: null, after: 1000 },
			{ kind: 'score', at: writingPause, who: 'bo', before: 1000, after: 1100 }
		]);
	});

	it('[VER-41] a new epoch changes no score', () => {
		const made = journal();
		made.write(null, 0, (doc) => writeScore(doc, '1.1', 'bo', score(1000)));
		made.rebuild(1);
		expect(historyIn(made.rows, of)).toHaveLength(1);
	});

	it('[VER-41] holds no words of a motive', () => {
		const { rows, write: by } = journal();
		by(null, 0, (doc) => writeScore(doc, '1.1', 'bo', score(1000, 'HEMLIGT ETT')));
		by('bo', writingPause, (doc) => writeScore(doc, '1.1', 'bo', score(1200, 'HEMLIGT TVÅ')));
		const told = historyIn(rows, of);
		expect(told.map(({ kind }) => kind)).toEqual(['score', 'score', 'rationale']);
		expect(JSON.stringify(told)).not.toContain('HEMLIGT');
	});
});
