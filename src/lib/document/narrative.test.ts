import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { emptyDoc } from './load.ts';
import { narrativeRoot } from './names.ts';
import { sectionJson, sectionText } from './narrative.ts';
import { seedNarratives, seedSection } from './narrative-seed.ts';
import { sectionSpans } from './narrative-spans.ts';
import { textOf } from './narrative-text.ts';

type Child = Y.XmlElement | Y.XmlText;

function element(
	name: string,
	attributes: Record<string, string | number>,
	...children: Child[]
): Y.XmlElement {
	const made = new Y.XmlElement<Record<string, string | number>>(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.insert(0, children);
	return made as Y.XmlElement;
}

function words(text: string, format = 0): Y.XmlText {
	const made = new Y.XmlText();
	made.insert(0, text, format === 0 ? {} : { p: { __format: format } });
	return made;
}

/** A section with everything in it, as the editor writes it. */
function sample(): Y.Doc {
	const doc = emptyDoc({ kind: 'evaluation', areas: [1] });
	const mixed = words('fet', 1);
	mixed.insert(3, ' vanlig', { p: null });
	const link = element('link', { __url: 'https://a.se' }, words('länk'));
	const inner = element(
		'list',
		{},
		element('listitem', {}, words('a')),
		element('listitem', { __value: 2 }, words('b', 2))
	);
	doc
		.get(narrativeRoot(1, 'general'), Y.XmlElement)
		.insert(0, [
			element('heading', { __tag: 'h3' }, words('Rubrik')),
			element('paragraph', {}, mixed, link, element('linebreak', {}), words('ny rad')),
			element('paragraph', {}),
			element(
				'list',
				{ __listType: 'bullet', __tag: 'ul' },
				element('listitem', {}, words('ett')),
				element('listitem', { __value: 2 }, inner),
				element('listitem', { __value: 2 })
			)
		]);
	return doc;
}

const plain = { bold: false, italic: false, href: null };

describe('narratives', () => {
	it('[DOC-4] the plain text is blocks and items on lines of their own', () => {
		expect(sectionText(sample(), 1, 'general')).toBe('Rubrik\nfet vanliglänk\nny rad\n\nett\na\nb\n');
		expect(sectionText(sample(), 1, 'strengths')).toBe('');
	});

	it('[DOC-7] the tree says what the text is', () => {
		expect(sectionJson(sample(), 1, 'general')).toEqual([
			{ type: 'heading', level: 3, runs: [{ ...plain, text: 'Rubrik' }] },
			{
				type: 'paragraph',
				runs: [
					{ ...plain, text: 'fet', bold: true },
					{ ...plain, text: ' vanlig' },
					{ ...plain, text: 'länk', href: 'https://a.se' },
					{ ...plain, text: '\nny rad' }
				]
			},
			{ type: 'paragraph', runs: [] },
			{
				type: 'list',
				ordered: false,
				start: 1,
				items: [
					{
						type: 'item',
						runs: [{ ...plain, text: 'ett' }],
						lists: [
							{
								type: 'list',
								ordered: true,
								start: 1,
								items: [
									{ type: 'item', runs: [{ ...plain, text: 'a' }], lists: [] },
									{ type: 'item', runs: [{ ...plain, text: 'b', italic: true }], lists: [] }
								]
							}
						]
					},
					{ type: 'item', runs: [], lists: [] }
				]
			}
		]);
	});

	it('[DOC-5] the tree gives the same text', () => {
		const doc = sample();
		expect(textOf(sectionJson(doc, 1, 'general'))).toBe(sectionText(doc, 1, 'general'));
	});

	it('[DOC-6] spans stand where their words are', () => {
		const doc = sample();
		const text = sectionText(doc, 1, 'general');
		const read = sectionSpans(doc, 1, 'general').map(({ start, length }) =>
			text.slice(start, start + length)
		);
		expect(read).toEqual(['Rubrik', 'fet vanlig', 'länk', 'ny rad', 'ett', 'a', 'b']);
	});

	it('[DOC-6] an empty item keeps its line though a list follows it', () => {
		const doc = emptyDoc({ kind: 'evaluation', areas: [1] });
		const inner = element('list', {}, element('listitem', {}, words('a')));
		const list = element('list', {}, element('listitem', {}), element('listitem', {}, inner));
		doc.get(narrativeRoot(1, 'general'), Y.XmlElement).insert(0, [list]);
		expect(sectionText(doc, 1, 'general')).toBe('\na');
		expect(sectionSpans(doc, 1, 'general').map(({ start }) => start)).toEqual([1]);
	});

	it('[DOC-7] a link that leads elsewhere is read as its text', () => {
		const doc = emptyDoc({ kind: 'evaluation', areas: [1] });
		const link = element('link', { __url: 'javascript:alert(1)' }, words('x'));
		doc.get(narrativeRoot(1, 'general'), Y.XmlElement).insert(0, [element('paragraph', {}, link)]);
		expect(sectionJson(doc, 1, 'general')).toEqual([{ type: 'paragraph', runs: [{ ...plain, text: 'x' }] }]);
	});

	it('[DOC-8] an empty section gets one paragraph, once', () => {
		const doc = emptyDoc({ kind: 'evaluation', areas: [1] });
		seedNarratives(doc, [1]);
		seedNarratives(doc, [1]);
		seedSection(doc, 1, 'general', ['sent']);
		expect(sectionJson(doc, 1, 'general')).toEqual([{ type: 'paragraph', runs: [] }]);
		const second = emptyDoc({ kind: 'evaluation', areas: [1] });
		seedSection(second, 1, 'general', ['ett', 'två']);
		expect(sectionText(second, 1, 'general')).toBe('ett\ntvå');
	});
});
