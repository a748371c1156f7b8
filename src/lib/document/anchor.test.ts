import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Selected } from '../domain/anchor.ts';
import type { CommentPlace } from '../domain/comment.ts';
import { anchorOf, landingOf } from './anchor.ts';
import { loadDoc } from './load.ts';
import { narrativeRoot } from './names.ts';
import { seedSection } from './narrative-seed.ts';
import { sectionText } from './narrative.ts';

const EPOCH = 3;
const kind = { kind: 'evaluation', areas: [1] } as const;
const paragraphs = [
	'Kommunen har tydliga mål för skolan.',
	'Nämnden följer upp tydliga mål en gång om året.'
];

function written(): Y.Doc {
	const doc = loadDoc([], kind);
	seedSection(doc, 1, 'general', paragraphs);
	return doc;
}

function textAt(doc: Y.Doc, index: number): Y.XmlText {
	const paragraph = doc.get(narrativeRoot(1, 'general'), Y.XmlElement).get(index);
	const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
	if (!(text instanceof Y.XmlText)) throw new Error('no text there');
	return text;
}

function select(doc: Y.Doc, exact: string, n = 0): Selected {
	const text = sectionText(doc, 1, 'general');
	let start = -1;
	for (let turn = 0; turn <= n; turn++) start = text.indexOf(exact, start + 1);
	return { area: 1, section: 'general', start, end: start + exact.length, exact };
}

function placeOf(doc: Y.Doc, exact: string, n = 0): CommentPlace {
	const anchor = anchorOf(doc, select(doc, exact, n), EPOCH);
	if (anchor === null) throw new Error('no anchor');
	return { area: 1, section: 'general', question: null, anchor };
}

/** The words it lands on and where, or what it lands on instead. */
function landed(doc: Y.Doc, place: CommentPlace, epoch = EPOCH): string {
	const landing = landingOf(doc, place, epoch);
	if (landing.on !== 'words') return landing.on;
	const text = sectionText(doc, landing.area, landing.section);
	return `${text.slice(landing.start, landing.end)} at ${landing.start}`;
}

describe('anchors', () => {
	it('[COM-1] are made where the words stand, and nowhere else', () => {
		const doc = written();
		const selected = select(doc, 'tydliga mål');
		expect(anchorOf(doc, { ...selected, exact: 'otydliga må' }, EPOCH)).toBeNull();
		expect(anchorOf(doc, { ...selected, section: 'strengths' }, EPOCH)).toBeNull();
		expect(anchorOf(doc, { ...selected, start: -1 }, EPOCH)).toBeNull();
		expect(anchorOf(doc, select(doc, '\n'), EPOCH)).toBeNull();
		expect(anchorOf(doc, select(doc, '.\nNämnden '), EPOCH)).toMatchObject({ exact: '.\nNämnden' });
	});

	it('[COM-2] follow their letters, whatever is written around them', () => {
		const doc = written();
		const place = placeOf(doc, 'tydliga mål', 1);
		textAt(doc, 1).insert(0, 'Inledningsvis: ');
		textAt(doc, 1).insert(45, 'XX');
		textAt(doc, 0).delete(0, 20);
		const reloaded = loadDoc([Y.encodeStateAsUpdate(doc)], kind);
		expect(landed(reloaded, place)).toBe('tydliga mål at 51');
	});

	it('[COM-2] count over several paragraphs', () => {
		const doc = written();
		const place = placeOf(doc, 'skolan.\nNämnden');
		textAt(doc, 0).insert(0, 'Ja. ');
		expect(landed(doc, place)).toBe('skolan.\nNämnden at 33');
		textAt(doc, 0).insert(textAt(doc, 0).length, ' Mer.');
		expect(landed(doc, place)).toBe('orphan');
	});

	it('[COM-5] [COM-6] words with others between them, and words that are gone, are not looked for elsewhere', () => {
		const doc = written();
		const place = placeOf(doc, 'tydliga mål', 1);
		const changed = loadDoc([Y.encodeStateAsUpdate(doc)], kind);
		textAt(changed, 1).insert(26, ' och mätbara');
		expect(landed(changed, place)).toBe('orphan');
		const cleared = loadDoc([Y.encodeStateAsUpdate(doc)], kind);
		textAt(cleared, 1).delete(0, textAt(cleared, 1).length);
		expect(landed(cleared, place)).toBe('orphan');
	});

	it('[COM-3] written anew at once, the words are told by their surroundings', () => {
		const doc = written();
		const place = placeOf(doc, 'tydliga mål', 1);
		const text = textAt(doc, 1);
		const words = text.toString();
		text.delete(0, text.length);
		text.insert(0, words);
		expect(landed(doc, place)).toBe('tydliga mål at 56');
	});

	it('[COM-7] letters of another epoch tell nothing', () => {
		const doc = written();
		const place = placeOf(doc, 'tydliga mål', 1);
		expect(landed(doc, place, EPOCH + 1)).toBe('tydliga mål at 56');
		textAt(doc, 1).insert(3, 'XX');
		textAt(doc, 1).insert(textAt(doc, 1).length - 3, 'YY');
		expect(landed(doc, place)).toBe('tydliga mål at 58');
		expect(landed(doc, place, EPOCH + 1)).toBe('orphan');
	});

	it('[COM-2] letters that have new neighbours on both sides tell only what no others are like', () => {
		const doc = written();
		const [twice, once] = [placeOf(doc, 'tydliga mål', 1), placeOf(doc, 'upp')];
		const text = textAt(doc, 1);
		text.insert(19, 'mycket ');
		expect(landed(doc, twice)).toBe('tydliga mål at 63');
		text.insert(text.toString().indexOf('mål') + 3, 'en');
		expect(landed(doc, twice)).toBe('orphan');
		text.insert(14, ' så');
		expect(landed(doc, once)).toBe('upp at 55');
	});

	it('[COM-5] what is about no words lands where it is about', () => {
		const doc = written();
		const nothing = { area: 1, section: null, question: null, anchor: null };
		expect(landingOf(doc, nothing, EPOCH)).toEqual({ on: 'area', area: 1 });
		expect(landingOf(doc, { ...nothing, section: 'strengths' }, EPOCH)).toMatchObject({ on: 'section' });
		expect(landingOf(doc, { ...nothing, question: '1.2' }, EPOCH)).toMatchObject({ question: '1.2' });
	});
});
