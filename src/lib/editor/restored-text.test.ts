import { createHeadlessEditor } from '@lexical/headless';
import { $createTextNode, $getRoot, $isElementNode } from 'lexical';
import { describe, expect, it } from 'vitest';
import { Doc, encodeStateAsUpdate, applyUpdate } from 'yjs';
import { seedNarratives } from '../document/narrative-seed.ts';
import { writeSection } from '../document/narrative-write.ts';
import { sectionJson, type Block } from '../document/narrative.ts';
import { bindSection } from './binding.ts';
import { writeBlocks } from './headless.ts';
import { narrativeNodes } from './nodes.ts';
import { sectionProvider } from './provider.ts';
import { registerNarrativeRules } from './rules.ts';

const root = 'narrative:1:general';
const runs = [
	{ text: 'Hej ', bold: false, italic: false, href: null },
	{ text: 'fet', bold: true, italic: false, href: null },
	{ text: 'rad\nbyte', bold: false, italic: true, href: null },
	{ text: 'länk', bold: false, italic: false, href: 'https://skr.se/' }
];

function open(doc: Doc) {
	const editor = createHeadlessEditor({
		nodes: narrativeNodes,
		onError: (error) => {
			throw error;
		}
	});
	registerNarrativeRules(editor);
	return { editor, section: bindSection(editor, doc, root, sectionProvider(null, root)) };
}

/** What the editor itself writes. */
function byEditor(): readonly Block[] {
	const doc = new Doc();
	writeBlocks(doc, root, [
		{ kind: 'heading', level: 3, runs: [{ text: 'Rubrik' }] },
		{
			kind: 'paragraph',
			runs: runs.map(({ href, ...run }) => (href === null ? run : { ...run, href }))
		},
		{
			kind: 'list',
			marks: 'bullets',
			items: [
				{
					runs: [{ text: 'ett' }],
					list: { kind: 'list', marks: 'letters', items: [{ runs: [{ text: 'a' }] }] }
				},
				{ runs: [{ text: 'två' }] }
			]
		}
	]);
	return sectionJson(doc, 1, 'general');
}

describe('a text restored', () => {
	it('[VER-32] shows in the editor as the editor itself would have written it, and showing writes nothing', () => {
		const wanted = byEditor();
		const doc = new Doc();
		seedNarratives(doc, [1]);
		writeSection(doc, 1, 'general', wanted);
		const before = encodeStateAsUpdate(doc);
		const { editor } = open(doc);
		expect(encodeStateAsUpdate(doc)).toEqual(before);
		expect(editor.read('latest', () => $getRoot().getTextContent())).toContain('Hej fetrad\nbytelänk');
		expect(sectionJson(doc, 1, 'general')).toEqual(wanted);
	});

	it('[VER-32] comes into an open editor that is written in, and can be gone on with', () => {
		const shared = new Doc();
		seedNarratives(shared, [1]);
		const { editor } = open(shared);
		const server = new Doc();
		applyUpdate(server, encodeStateAsUpdate(shared));
		writeSection(server, 1, 'general', byEditor());
		applyUpdate(shared, encodeStateAsUpdate(server), 'network');
		editor.update(
			() => {
				const first = $getRoot().getFirstChildOrThrow();
				if ($isElementNode(first)) first.append($createTextNode(' och mer'));
			},
			{ discrete: true }
		);
		expect(sectionJson(shared, 1, 'general')[0]).toMatchObject({
			type: 'heading',
			runs: [{ text: 'Rubrik och mer' }]
		});
		expect(sectionJson(shared, 1, 'general').slice(1)).toEqual(byEditor().slice(1));
	});
});
