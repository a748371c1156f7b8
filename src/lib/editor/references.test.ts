import { createHeadlessEditor } from '@lexical/headless';
import { $insertDataTransferForRichText, $getLexicalContent } from '@lexical/clipboard';
import { registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import {
	$getRoot,
	$getSelection,
	$insertNodes,
	$isElementNode,
	$isRangeSelection,
	DELETE_CHARACTER_COMMAND,
	INSERT_PARAGRAPH_COMMAND,
	type LexicalEditor,
	type LexicalNode
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate, type UndoManager } from 'yjs';
import { parseNarrativeRoot } from '../document/names.ts';
import { sectionJson, sectionText, type Block } from '../document/narrative.ts';
import { writeSection } from '../document/narrative-write.ts';
import { goodExample } from '../domain/reference.ts';
import { bindSection } from './binding.ts';
import type { Run } from './blocks.ts';
import { writeBlocks } from './headless.ts';
import { narrativeNamespace, narrativeNodes } from './nodes.ts';
import { sectionProvider } from './provider.ts';
import { $createReferenceNode, $isReferenceNode } from './reference-node.ts';
import { registerNarrativeRules } from './rules.ts';

const root = 'narrative:1:strengths';

interface Hand {
	readonly doc: Doc;
	readonly editor: LexicalEditor;
	readonly undo: UndoManager;
	/** One press of a key. */
	press(act: () => void): void;
}

function open(doc: Doc, of = root): Hand {
	const editor = createHeadlessEditor({
		namespace: narrativeNamespace,
		nodes: narrativeNodes,
		onError: (error) => {
			throw error;
		}
	});
	registerRichText(editor);
	registerList(editor);
	registerNarrativeRules(editor, parseNarrativeRoot(of)?.section === 'strengths');
	const { undo } = bindSection(editor, doc, of, sectionProvider(null, of));
	return {
		doc,
		editor,
		undo,
		press: (act) => {
			undo.stopCapturing();
			editor.update(act, { discrete: true });
		}
	};
}

const bullets = (...items: Run[][]) => [
	{ kind: 'list' as const, marks: 'bullets' as const, items: items.map((runs) => ({ runs })) }
];

function written(...items: Run[][]): Doc {
	const doc = new Doc();
	writeBlocks(doc, root, bullets(...items));
	return doc;
}

function copyOf(doc: Doc): Doc {
	const copy = new Doc();
	applyUpdate(copy, encodeStateAsUpdate(doc));
	return copy;
}

function merge(one: Doc, other: Doc): void {
	const [a, b] = [encodeStateAsUpdate(one), encodeStateAsUpdate(other)];
	applyUpdate(one, b);
	applyUpdate(other, a);
}

/** Each line with its words and marks: `Ett ord|5.4` has a tie after its words. */
function linesOf(doc: Doc, section: 'general' | 'strengths' = 'strengths'): string[] {
	const lineOf = ({
		runs,
		references = [],
		goodExample: star
	}: Exclude<Block, { type: 'list' | 'heading' }>) => {
		let text = runs.map((run) => run.text).join('');
		for (const { at, target } of references.toReversed()) {
			text = `${text.slice(0, at)}|${target.replace(/^\w+\//, '')}|${text.slice(at)}`;
		}
		return star === true ? `★${text}` : text;
	};
	return sectionJson(doc, 1, section).flatMap((block) => {
		return block.type === 'list'
			? block.items.map((item) => lineOf({ ...item, type: 'paragraph' }))
			: [lineOf({ ...block, type: 'paragraph' })];
	});
}

function $nodes(node: LexicalNode = $getRoot()): LexicalNode[] {
	return $isElementNode(node) ? node.getChildren().flatMap((child) => [child, ...$nodes(child)]) : [];
}

function $text(words: string) {
	const found = $getRoot()
		.getAllTextNodes()
		.find((node) => node.getTextContent().includes(words));
	if (found === undefined) throw new Error(`no ${words}`);
	return found;
}

function $type(words: string): void {
	const selection = $getSelection();
	if ($isRangeSelection(selection)) selection.insertText(words);
}

describe('a tie in the words', () => {
	it('[REF-2] [REF-3] has no letters in the plain text, and stands in its place in the tree', () => {
		const doc = written([{ text: 'Dialog ' }, { reference: 'question/1.2' }, { text: 'med väljare' }]);
		expect(sectionText(doc, 1, 'strengths')).toBe('Dialog med väljare');
		expect(linesOf(doc)).toEqual(['Dialog |1.2|med väljare']);
	});

	it('[REF-4] stays when words are typed before and after it', () => {
		const hand = open(written([{ text: 'Mål' }, { reference: 'question/1.2' }, { text: ' nås' }]));
		hand.press(() => void $text('Mål').select(3, 3).insertText('en'));
		hand.press(() => void $text('nås').select(0, 0).insertText(' tydligt'));
		expect(linesOf(hand.doc)).toEqual(['Målen|1.2| tydligt nås']);
	});

	it('[REF-4] goes with the half it stands in when the line is split, and stays when lines are joined', () => {
		const hand = open(written([{ text: 'Ett två' }, { reference: 'question/1.2' }]));
		hand.press(() => {
			$text('Ett').select(4, 4);
			hand.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
		});
		expect(linesOf(hand.doc)).toEqual(['Ett ', 'två|1.2|']);
		hand.press(() => {
			$text('två').select(0, 0);
			hand.editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true);
		});
		expect(linesOf(hand.doc)).toEqual(['Ett två|1.2|']);
	});

	it.each([
		['Backspace behind it', true, () => void $text(' nås').select(0, 0)],
		['Delete before it', false, () => void $text('Mål').select(3, 3)]
	])('[REF-5] is taken away by %s, the words stay', (_, backward, $place) => {
		const hand = open(written([{ text: 'Mål' }, { reference: 'evidence/e1' }, { text: ' nås' }]));
		hand.press(() => {
			$place();
			hand.editor.dispatchCommand(DELETE_CHARACTER_COMMAND, backward);
		});
		expect(linesOf(hand.doc)).toEqual(['Mål nås']);
	});

	it('[REF-4] comes back by undo and goes by redo', () => {
		const hand = open(written([{ text: 'Mål' }]));
		hand.press(() => {
			$text('Mål').select(3, 3);
			$insertNodes([$createReferenceNode('question/1.2')]);
		});
		expect(linesOf(hand.doc)).toEqual(['Mål|1.2|']);
		hand.undo.undo();
		expect(linesOf(hand.doc)).toEqual(['Mål']);
		hand.undo.redo();
		expect(linesOf(hand.doc)).toEqual(['Mål|1.2|']);
		hand.press(() => $nodes().find($isReferenceNode)?.remove());
		hand.undo.undo();
		expect(linesOf(hand.doc)).toEqual(['Mål|1.2|']);
	});

	it('[REF-4] is copied with its words, within a section and to another', () => {
		const hand = open(
			written([{ text: 'Mål' }, { reference: 'question/1.2' }, { text: ' nås' }], [{ text: 'Två' }])
		);
		let copied = '';
		hand.press(() => {
			const line = $text('Mål').getParentOrThrow();
			const selection = line.select(0, line.getChildrenSize());
			copied = $getLexicalContent(hand.editor, selection) ?? '';
		});
		const transfer = { getData: (kind: string) => (kind === 'application/x-lexical-editor' ? copied : '') };
		const $paste = (into: Hand, at: () => void) =>
			into.press(() => {
				at();
				const selection = $getSelection();
				if (selection === null) throw new Error('nothing selected');
				$insertDataTransferForRichText(transfer as DataTransfer, selection, into.editor);
			});
		$paste(hand, () => void $text('Två').select(3, 3));
		expect(linesOf(hand.doc)).toEqual(['Mål|1.2| nås', 'TvåMål|1.2| nås']);
		const other = open(copyOf(hand.doc), 'narrative:1:general');
		other.press(() => void $getRoot().clear());
		$paste(other, () => void $getRoot().selectEnd());
		expect(linesOf(other.doc, 'general')).toEqual(['Mål|1.2| nås']);
	});

	it('[REF-4] stays where it is put while another writes in the same line, in whatever order it is heard', () => {
		const doc = written([{ text: 'Dialog med väljare' }]);
		const [anna, bo] = [open(copyOf(doc)), open(copyOf(doc))];
		anna.press(() => {
			$text('Dialog').select(6, 6);
			$insertNodes([$createReferenceNode('question/1.2')]);
		});
		bo.press(() => void $text('Dialog').select(18, 18).insertText(' och nämnd'));
		bo.press(() => {
			$text('Dialog').select(0, 0);
			$insertNodes([$createReferenceNode(goodExample)]);
		});
		merge(anna.doc, bo.doc);
		expect(linesOf(bo.doc)).toEqual(linesOf(anna.doc));
		const [line] = linesOf(anna.doc);
		expect(line).toContain('★');
		expect(line).toContain('|1.2|');
		expect(line?.replace('★', '').replace('|1.2|', '')).toContain('och nämnd');
		anna.press(() => void $text('nämnd').select(0, 0));
		anna.press(() => $type('ny '));
		merge(anna.doc, bo.doc);
		expect(linesOf(bo.doc)).toEqual(linesOf(anna.doc));
	});

	it('[REF-6] stands once in a line, also where two have set it at once', () => {
		const doc = written([{ text: 'Mål' }]);
		const [anna, bo] = [open(copyOf(doc)), open(copyOf(doc))];
		for (const hand of [anna, bo])
			hand.press(() => {
				$text('Mål').select(3, 3);
				$insertNodes([$createReferenceNode('question/1.2')]);
			});
		merge(anna.doc, bo.doc);
		expect(linesOf(anna.doc)).toEqual(['Mål|1.2|']);
		anna.press(() => {
			$text('Mål').select(3, 3);
			$insertNodes([$createReferenceNode('question/1.2')]);
		});
		expect(anna.editor.read('latest', () => $nodes().filter($isReferenceNode))).toHaveLength(1);
	});

	it('[REF-6] is moved out of a link, and what is no target goes', () => {
		const hand = open(written([{ text: 'länk', href: 'https://skr.se' }]));
		hand.press(() => {
			const link = $text('länk').getParentOrThrow();
			if (!$isElementNode(link)) throw new Error('no link');
			link.splice(0, 0, [$createReferenceNode('question/1.2'), $createReferenceNode('javascript:1')]);
		});
		expect(linesOf(hand.doc)).toEqual(['länk|1.2|']);
	});

	it('[REF-7] ★ goes where no strength is told: in another section and in a heading', () => {
		const doc = new Doc();
		writeBlocks(doc, 'narrative:1:general', bullets([{ reference: goodExample }, { text: 'Nej' }]));
		expect(linesOf(doc, 'general')).toEqual(['Nej']);
		writeBlocks(doc, root, [
			{ kind: 'heading', level: 3, runs: [{ reference: goodExample }, { text: 'Nej' }] },
			{ kind: 'paragraph', runs: [{ reference: goodExample }, { text: 'Ja' }] }
		]);
		expect(linesOf(doc)).toEqual(['Nej', '★Ja']);
	});

	it('[REF-8] is written from the tree as the editor has it', () => {
		const doc = written(
			[
				{ reference: goodExample },
				{ text: 'Fet', bold: true },
				{ reference: 'question/1.2' },
				{ text: ' och ' },
				{ text: 'länk', href: 'https://skr.se' },
				{ reference: 'evidence/e1' }
			],
			[{ reference: 'question/1.1' }]
		);
		const blocks = sectionJson(doc, 1, 'strengths');
		const other = new Doc();
		writeSection(other, 1, 'strengths', blocks);
		expect(sectionJson(other, 1, 'strengths')).toEqual(blocks);
		const hand = open(other);
		const before = encodeStateAsUpdate(hand.doc);
		hand.press(() => {});
		expect(encodeStateAsUpdate(hand.doc)).toEqual(before);
		expect(linesOf(hand.doc)).toEqual(['★Fet|1.2| och länk|e1|', '|1.1|']);
	});
});
