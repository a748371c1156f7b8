import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { News } from '../domain/news.ts';
import { emptyDoc } from './load.ts';
import { narrativeRoot } from './names.ts';
import { newsOfDocument } from './news-of-document.ts';
import { seedNarratives } from './narrative-seed.ts';
import { writeSection } from './narrative-write.ts';
import type { Block } from './narrative.ts';
import { writeScore } from './scores.ts';
import { writtenSince, type WrittenRow } from './written-since.ts';

const runs = (text: string) => [{ text, bold: false, italic: false, href: null }];
const points = (...texts: string[]): Block[] => [
	{
		type: 'list',
		ordered: false,
		start: 1,
		items: texts.map((text) => ({ type: 'item', runs: runs(text), lists: [] }))
	}
];

/** A document whose updates are kept as a journal's rows; `as` writes as somebody under an id of their own. */
function journal() {
	const doc = emptyDoc({ kind: 'evaluation', areas: [1] });
	const rows: WrittenRow[] = [];
	let actor = 'server';
	doc.on('update', (bytes: Uint8Array) => rows.push({ actor, bytes }));
	const ids: Record<string, number> = { server: 1, anna: 2, bo: 3 };
	const as = (who: string, write: () => void) => {
		actor = who;
		doc.clientID = ids[who] ?? 9;
		write();
	};
	as('server', () => seedNarratives(doc, [1]));
	const news = (since: number, me: string): News[] =>
		newsOfDocument(doc, [1], writtenSince(rows.slice(since)), (user) => user !== me && user !== 'server');
	return { doc, rows, as, news };
}

describe('news of the document', () => {
	it('[VER-51] others’ new points are told with their words, one’s own aren’t', () => {
		const { doc, rows, as, news } = journal();
		as('anna', () => writeSection(doc, 1, 'strengths', points('en gammal')));
		const since = rows.length;
		as('bo', () => writeSection(doc, 1, 'strengths', points('en gammal', 'en ny av Bo')));
		as('anna', () => writeSection(doc, 1, 'strengths', points('en gammal', 'en ny av Bo', 'och en av Anna')));
		expect(news(since, 'anna')).toEqual([
			{ kind: 'point', area: 1, question: null, section: 'strengths', who: ['bo'], words: 'en ny av Bo' }
		]);
		expect(news(since, 'bo').map(({ words }) => words)).toEqual(['och en av Anna']);
		expect(news(rows.length, 'cia')).toEqual([]);
	});

	it('[VER-51] words written into an older line are a changed text', () => {
		const { doc, rows, as, news } = journal();
		as('anna', () => writeSection(doc, 1, 'general', [{ type: 'paragraph', runs: runs('Allt är bra.') }]));
		const since = rows.length;
		as('bo', () => {
			const paragraph = doc.get(narrativeRoot(1, 'general'), Y.XmlElement).get(0);
			const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
			if (text instanceof Y.XmlText) text.insert(8, 'nästan ');
		});
		expect(news(since, 'anna')).toEqual([
			{ kind: 'text', area: 1, question: null, section: 'general', who: ['bo'], words: null }
		]);
	});

	it('[VER-51] a changed score is told, also when it was changed back and forth', () => {
		const { doc, rows, as, news } = journal();
		as('bo', () => writeScore(doc, '1.1', 'bo', { x: 100, rationale: '', confidence: null }));
		const since = rows.length;
		as('bo', () => writeScore(doc, '1.1', 'bo', { x: 200, rationale: '', confidence: null }));
		as('bo', () => writeScore(doc, '1.1', 'bo', { x: 300, rationale: '', confidence: null }));
		expect(news(since, 'anna')).toMatchObject([{ kind: 'score', question: '1.1', who: ['bo'] }]);
		expect(news(since, 'bo')).toEqual([]);
		expect(news(rows.length, 'anna')).toEqual([]);
	});

	it('[VER-51] what was taken away again is no news, and an empty point neither', () => {
		const { doc, rows, as, news } = journal();
		const since = rows.length;
		as('bo', () => writeSection(doc, 1, 'strengths', points('bort', '')));
		as('bo', () => writeSection(doc, 1, 'strengths', points('')));
		expect(news(since, 'anna')).toEqual([]);
	});
});
