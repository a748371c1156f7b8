import { createHeadlessEditor } from '@lexical/headless';
import { registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, type LexicalEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { Doc, XmlElement } from 'yjs';
import { bindSection } from './binding.ts';
import { indent, toggleHeading, toggleList, toggleLook } from './commands.ts';
import { setLink, whereLinkGoes } from './links.ts';
import { narrativeNodes } from './nodes.ts';
import { sectionProvider } from './provider.ts';
import { registerNarrativeRules } from './rules.ts';
import { $shapeHere } from './shape.ts';

const root = 'narrative:1:general';

/** An editor with these paragraphs, each the word it is given. */
function opened(...words: string[]): { editor: LexicalEditor; held(): string } {
	const doc = new Doc();
	const editor = createHeadlessEditor({
		nodes: narrativeNodes,
		onError: (error) => {
			throw error;
		}
	});
	registerRichText(editor);
	registerList(editor);
	registerNarrativeRules(editor);
	bindSection(editor, doc, root, sectionProvider(null, root));
	editor.update(
		() => {
			const paragraphs = words.map((word) => $createParagraphNode().append($createTextNode(word)));
			$getRoot()
				.clear()
				.append(...paragraphs);
		},
		{ discrete: true }
	);
	return { editor, held: () => doc.get(root, XmlElement).toString().slice(11, -12) };
}

/** Selects the word, and does `act`. */
function on(editor: LexicalEditor, word: string, act: () => void): void {
	editor.update(
		() =>
			void $getRoot()
				.getAllTextNodes()
				.find((node) => node.getTextContent() === word)
				?.select(0, word.length),
		{ discrete: true }
	);
	act();
	editor.update(() => {}, { discrete: true });
}

describe('what the tools do', () => {
	it('[NAR-15] a bullet moved in alone becomes a lettered point, and comes out a bullet', () => {
		const { editor, held } = opened('ett', 'två');
		for (const word of ['ett', 'två']) on(editor, word, () => toggleList(editor, 'bullets'));
		on(editor, 'två', () => indent(editor, 'in'));
		const attributes = '__listType="bullet" __tag="ul"';
		expect(held()).toBe(
			`<list ${attributes}><listitem>ett</listitem>` +
				'<listitem><list><listitem>två</listitem></list></listitem></list>'
		);
		on(editor, 'två', () => indent(editor, 'out'));
		expect(held()).toBe(`<list ${attributes}><listitem>ett</listitem><listitem>två</listitem></list>`);
	});

	it('[NAR-15] the first item cannot be moved in, nor anything more than three lists deep', () => {
		const { editor } = opened('ett', 'två');
		on(editor, 'ett', () => toggleList(editor, 'bullets'));
		expect(editor.read('latest', $shapeHere)).toMatchObject({ canIndent: false, canOutdent: false });
		on(editor, 'två', () => indent(editor, 'in'));
		expect(editor.read('latest', $shapeHere).list).toBeNull();
	});

	it('[NAR-3] a heading is switched on, to the other level, and off', () => {
		const { editor, held } = opened('ord');
		on(editor, 'ord', () => toggleHeading(editor, 3));
		expect(held()).toBe('<heading __tag="h3">ord</heading>');
		on(editor, 'ord', () => toggleHeading(editor, 4));
		expect(held()).toBe('<heading __tag="h4">ord</heading>');
		on(editor, 'ord', () => toggleHeading(editor, 4));
		expect(held()).toBe('<paragraph>ord</paragraph>');
	});

	it('[NAR-3] a list becomes letters, and paragraphs again', () => {
		const { editor, held } = opened('ord');
		on(editor, 'ord', () => toggleList(editor, 'bullets'));
		on(editor, 'ord', () => toggleList(editor, 'letters'));
		expect(held()).toBe('<list><listitem>ord</listitem></list>');
		on(editor, 'ord', () => toggleList(editor, 'letters'));
		expect(held()).toBe('<paragraph>ord</paragraph>');
	});

	it('[NAR-5] a link is set, changed and removed as a whole', () => {
		const { editor, held } = opened('ord');
		on(editor, 'ord', () => toggleLook(editor, 'bold'));
		on(editor, 'ord', () => setLink(editor, whereLinkGoes(editor), 'https://a.se'));
		expect(held()).toBe('<paragraph><link __url="https://a.se"><p __format="1">ord</p></link></paragraph>');
		on(editor, 'ord', () => setLink(editor, whereLinkGoes(editor), 'https://b.se'));
		expect(held()).toContain('https://b.se');
		on(editor, 'ord', () => setLink(editor, whereLinkGoes(editor), null));
		expect(held()).toBe('<paragraph><p __format="1">ord</p></paragraph>');
	});

	it('[NAR-5] an address no narrative may link to becomes plain words', () => {
		const { editor, held } = opened('ord');
		on(editor, 'ord', () => setLink(editor, whereLinkGoes(editor), 'javascript:alert(1)'));
		expect(held()).toBe('<paragraph>ord</paragraph>');
	});
});
