import { describe, expect, it } from 'vitest';
import { Doc, encodeStateAsUpdate, applyUpdate, XmlElement } from 'yjs';
import { sectionJson } from '../document/narrative.ts';
import { sampleList, sampleParagraph } from '../report/sample-report.ts';
import { seedNarratives, writeBlocks } from './headless.ts';

function text(doc: Doc, root: string): string {
	return doc.get(root, XmlElement).toString();
}

describe('the server writes narratives', () => {
	it('[NAR-1] each section begins as one empty paragraph, and seeding again adds nothing', () => {
		const doc = new Doc();
		seedNarratives(doc, [1, 8]);
		expect(text(doc, 'narrative:8:strengths')).toBe('<undefined><paragraph></paragraph></undefined>');
		const before = encodeStateAsUpdate(doc);
		expect(seedNarratives(doc, [1, 8])).toHaveLength(2);
		expect(encodeStateAsUpdate(doc)).toEqual(before);
	});

	it('[NAR-1] seeding leaves written words alone', () => {
		const doc = new Doc();
		writeBlocks(doc, 'narrative:1:general', [{ kind: 'paragraph', runs: [{ text: 'Skrivet' }] }]);
		seedNarratives(doc, [1]);
		expect(text(doc, 'narrative:1:general')).toBe('<undefined><paragraph>Skrivet</paragraph></undefined>');
	});

	it('[OLD-55] sections begin with the text they are given, all in one update, the others empty', () => {
		const doc = new Doc();
		const blocks = [sampleParagraph('Ett stycke.'), sampleList('en punkt', 'en till')];
		const update = seedNarratives(
			doc,
			[1, 2],
			[
				{ area: 1, section: 'general', blocks },
				{ area: 1, section: 'strengths', blocks: [] },
				{ area: 7, section: 'general', blocks }
			]
		);
		const other = new Doc();
		applyUpdate(other, update);
		expect(sectionJson(other, 1, 'general')).toEqual(blocks);
		expect(text(other, 'narrative:1:strengths')).toBe('<undefined><paragraph></paragraph></undefined>');
		expect(text(other, 'narrative:7:general')).toBe('<undefined></undefined>');
		expect(other.store.clients.size).toBe(1);
	});

	it('[NAR-2] the server writes under a client ID of its own', () => {
		const doc = new Doc();
		seedNarratives(doc, [1]);
		expect(doc.store.clients.has(doc.clientID)).toBe(false);
		expect(doc.store.clients.size).toBe(1);
	});

	it('[NAR-3] bullets, letters under them, bold, italic, links and headings are kept', () => {
		const doc = new Doc();
		seedNarratives(doc, [5]);
		const update = writeBlocks(doc, 'narrative:5:improvements', [
			{ kind: 'heading', level: 3, runs: [{ text: 'Rubrik' }] },
			{
				kind: 'list',
				marks: 'bullets',
				items: [
					{
						runs: [{ text: 'Visa ' }, { text: 'allt', bold: true, italic: true }],
						list: { kind: 'list', marks: 'letters', items: [{ runs: [{ text: 'först' }] }] }
					},
					{ runs: [{ text: 'skr', href: 'https://skr.se' }] }
				]
			}
		]);
		expect(update.length).toBeGreaterThan(2);
		const copy = new Doc();
		applyUpdate(copy, encodeStateAsUpdate(doc));
		expect(text(copy, 'narrative:5:improvements')).toMatchSnapshot();
	});
});
