import { describe, expect, it } from 'vitest';
import { Doc, encodeStateAsUpdate, applyUpdate, XmlElement } from 'yjs';
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
