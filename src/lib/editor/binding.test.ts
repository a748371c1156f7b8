import { createHeadlessEditor } from '@lexical/headless';
import { $createParagraphNode, $createTextNode, $getRoot, type LexicalEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate, XmlElement, XmlText } from 'yjs';
import { bindSection, type SectionBinding } from './binding.ts';
import { seedNarratives, writeBlocks } from './headless.ts';
import { narrativeNodes } from './nodes.ts';
import { sectionProvider } from './provider.ts';
import { registerNarrativeRules } from './rules.ts';

const root = 'narrative:1:general';

interface Open extends SectionBinding {
	doc: Doc;
	editor: LexicalEditor;
	words(): string;
}

function open(from: Doc, editable = true): Open {
	const doc = new Doc();
	applyUpdate(doc, encodeStateAsUpdate(from));
	const editor = createHeadlessEditor({
		nodes: narrativeNodes,
		editable,
		onError: (error) => {
			throw error;
		}
	});
	registerNarrativeRules(editor);
	const section = bindSection(editor, doc, root, sectionProvider(null, root));
	return {
		...section,
		doc,
		editor,
		words: () => editor.read('latest', () => $getRoot().getTextContent())
	};
}

function seeded(): Doc {
	const doc = new Doc();
	seedNarratives(doc, [1]);
	return doc;
}

function write(open: Open, $edit: () => void): void {
	open.editor.update($edit, { discrete: true });
}

function exchange(a: Doc, b: Doc): void {
	applyUpdate(b, encodeStateAsUpdate(a), 'network');
	applyUpdate(a, encodeStateAsUpdate(b), 'network');
}

const $add = (text: string) => () => {
	$getRoot().append($createParagraphNode().append($createTextNode(text)));
};

/** Two runs of one look side by side, as concurrent writing can leave them. */
function neighbours(): Doc {
	const doc = seeded();
	const text = new XmlText();
	doc.get(root, XmlElement).push([new XmlElement('paragraph')]);
	const paragraph = doc.get(root, XmlElement).get(1);
	if (!(paragraph instanceof XmlElement)) throw new TypeError('a paragraph was expected');
	paragraph.push([text]);
	text.applyDelta([{ insert: 'ett ' }, { insert: 'två', attributes: { i: 1 } }]);
	return doc;
}

describe('a bound section', () => {
	it('[NAR-6] showing a section writes nothing, though runs are joined as they are shown', () => {
		const { doc, words } = open(neighbours());
		expect(words()).toContain('ett två');
		expect(doc.store.clients.has(doc.clientID)).toBe(false);
	});

	it('[NAR-6] a section that may not be written in writes nothing when others do', () => {
		const reader = open(seeded(), false);
		const writer = open(reader.doc);
		write(writer, $add('ord'));
		exchange(writer.doc, reader.doc);
		applyUpdate(reader.doc, encodeStateAsUpdate(neighbours()), 'network');
		expect(reader.words()).toContain('ord');
		write(reader, $add('olovligt'));
		expect(reader.doc.store.clients.has(reader.doc.clientID)).toBe(false);
	});

	it('[NAR-7] undo takes back the own words only', () => {
		const anna = open(seeded());
		const bo = open(anna.doc);
		write(anna, $add('Annas'));
		exchange(anna.doc, bo.doc);
		write(bo, $add('Bos'));
		exchange(anna.doc, bo.doc);
		anna.undo.undo();
		exchange(anna.doc, bo.doc);
		expect(bo.words()).not.toContain('Annas');
		expect(anna.words()).toContain('Bos');
		anna.undo.redo();
		exchange(anna.doc, bo.doc);
		expect(bo.words()).toContain('Annas');
	});

	it('[NAR-13] two who clear a section leave no more paragraphs than they were', () => {
		const anna = open(seeded());
		const bo = open(anna.doc);
		write(anna, $add('ord'));
		exchange(anna.doc, bo.doc);
		let least = Infinity;
		anna.doc.on('update', () => (least = Math.min(least, anna.doc.get(root, XmlElement).length)));
		write(anna, () => void $getRoot().clear());
		expect(least).toBe(1);
		write(bo, () => void $getRoot().clear());
		exchange(anna.doc, bo.doc);
		expect(anna.doc.get(root, XmlElement).length).toBe(1);
		expect(anna.words().trim()).toBe('');
	});

	it('[NAR-14] an emoji that replaces another is written whole', () => {
		const anna = open(seeded());
		const bo = open(anna.doc);
		write(anna, $add('bra 😀!'));
		exchange(anna.doc, bo.doc);
		write(anna, () => {
			for (const text of $getRoot().getAllTextNodes()) text.setTextContent('bra 😁!');
		});
		exchange(anna.doc, bo.doc);
		expect(bo.words()).toContain('bra 😁!');
		expect(anna.doc.get(root, XmlElement).toString()).toContain('bra 😁!');
	});

	it('[NAR-3] underline, colours and unknown looks are not written', () => {
		const anna = open(seeded());
		write(anna, () => {
			const text = $createTextNode('ord')
				.toggleFormat('underline')
				.toggleFormat('bold')
				.setStyle('color:red');
			$getRoot().append($createParagraphNode().setFormat('center').append(text));
		});
		expect(anna.doc.get(root, XmlElement).toString()).toContain(
			'<paragraph><p __format="1">ord</p></paragraph>'
		);
	});

	it('[NAR-10] of two equal links the first goes, and the other, which takes its place, is still followed', () => {
		const from = seeded();
		const link = { text: 'skr', href: 'https://skr.se' };
		writeBlocks(from, root, [{ kind: 'paragraph', runs: [link, link] }]);
		const anna = open(from);
		const bo = open(anna.doc);
		write(anna, () => $getRoot().getAllTextNodes()[0]?.getParent()?.remove());
		write(bo, () => void $getRoot().getAllTextNodes()[0]?.spliceText(0, 0, 'till '));
		exchange(anna.doc, bo.doc);
		expect(bo.words()).toBe('till skr');
		expect(anna.words()).toBe('till skr');
	});

	it('[NAR-10] what is shown anew is what the document holds, and is followed from there', () => {
		const anna = open(seeded());
		const bo = open(anna.doc);
		write(anna, $add('ord'));
		anna.showAnew();
		expect(anna.words()).toContain('ord');
		exchange(anna.doc, bo.doc);
		write(bo, () => void $getRoot().getAllTextNodes()[0]?.spliceText(0, 0, 'fler '));
		exchange(anna.doc, bo.doc);
		expect(anna.words()).toContain('fler ord');
	});
});
