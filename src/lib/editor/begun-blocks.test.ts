import { createHeadlessEditor } from '@lexical/headless';
import { $createListItemNode, $createListNode } from '@lexical/list';
import { $createHeadingNode } from '@lexical/rich-text';
import {
	$createParagraphNode,
	$createTextNode,
	$getRoot,
	$isElementNode,
	type ElementNode,
	type LexicalEditor
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate, XmlElement } from 'yjs';
import { seedNarratives } from '../document/narrative-seed.ts';
import { bindSection } from './binding.ts';
import { narrativeNodes } from './nodes.ts';
import { sectionProvider } from './provider.ts';
import { registerNarrativeRules } from './rules.ts';

const root = 'narrative:1:general';

function open(from: Doc): { doc: Doc; editor: LexicalEditor } {
	const doc = new Doc();
	applyUpdate(doc, encodeStateAsUpdate(from));
	const editor = createHeadlessEditor({
		nodes: narrativeNodes,
		onError: (error) => {
			throw error;
		}
	});
	registerNarrativeRules(editor);
	bindSection(editor, doc, root, sectionProvider(null, root));
	return { doc, editor };
}

/** Until neither has more to say: showing what came may join texts, which is said in turn. */
async function exchange(a: Doc, b: Doc): Promise<void> {
	for (let turn = 0; turn < 4; turn++) {
		const [fromA, fromB] = [encodeStateAsUpdate(a), encodeStateAsUpdate(b)];
		applyUpdate(b, fromA, 'network');
		applyUpdate(a, fromB, 'network');
		for (let rest = 0; rest < 4; rest++) await Promise.resolve();
	}
}

const blocks: [
	name: string,
	$block: () => ElementNode,
	$inside: (block: ElementNode) => ElementNode | null
][] = [
	['paragraph', $createParagraphNode, (block) => block],
	['heading', () => $createHeadingNode('h3'), (block) => block],
	[
		'list item',
		() => $createListNode('bullet').append($createListItemNode()),
		(block) => {
			const item = block.getFirstChild();
			return $isElementNode(item) ? item : null;
		}
	]
];

describe('a block begun empty', () => {
	it.each(blocks)(
		'[NAR-19] two begin to write in a new %s, and no letter is doubled',
		async (_, $block, $inside) => {
			const seeded = new Doc();
			seedNarratives(seeded, [1]);
			const [anna, bo] = [open(seeded), open(seeded)];
			anna.editor.update(() => void $getRoot().append($block()), { discrete: true });
			await exchange(anna.doc, bo.doc);
			const begin = ({ editor }: { editor: LexicalEditor }, text: string): void =>
				editor.update(
					() => {
						const block = $getRoot().getLastChild();
						if ($isElementNode(block)) $inside(block)?.append($createTextNode(text));
					},
					{ discrete: true }
				);
			begin(anna, 'Anna.');
			begin(bo, 'Bo.');
			await exchange(anna.doc, bo.doc);
			const words = [anna, bo].map(({ editor }) =>
				editor.read('latest', () => $getRoot().getTextContent().trim())
			);
			expect(words[0]).toMatch(/^(Anna\.Bo\.|Bo\.Anna\.)$/);
			expect(words[1]).toBe(words[0]);
			expect(bo.doc.get(root, XmlElement).toString()).toBe(anna.doc.get(root, XmlElement).toString());
		}
	);
});
