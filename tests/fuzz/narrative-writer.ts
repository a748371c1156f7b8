/** Somebody who writes: a document, an editor on it, and a hand that does anything an editor allows. */
import { createHeadlessEditor } from '@lexical/headless';
import { registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import {
	$createRangeSelection,
	$getRoot,
	$getSelection,
	$insertNodes,
	$isElementNode,
	$isRangeSelection,
	$isTextNode,
	$setSelection,
	DELETE_CHARACTER_COMMAND,
	type LexicalEditor,
	type LexicalNode,
	type PointType
} from 'lexical';
import { Awareness } from 'y-protocols/awareness';
import type { Doc } from 'yjs';
import { goodExample } from '../../src/lib/domain/reference.ts';
import { bindSection, type SectionBinding } from '../../src/lib/editor/binding.ts';
import { $blockNodes } from '../../src/lib/editor/block-nodes.ts';
import type { Block } from '../../src/lib/editor/blocks.ts';
import { indent, toggleHeading, toggleList, toggleLook } from '../../src/lib/editor/commands.ts';
import { setLink, whereLinkGoes } from '../../src/lib/editor/links.ts';
import { narrativeNamespace, narrativeNodes } from '../../src/lib/editor/nodes.ts';
import { $createReferenceNode } from '../../src/lib/editor/reference-node.ts';
import { sectionProvider, tellFocus } from '../../src/lib/editor/provider.ts';
import { registerNarrativeRules } from '../../src/lib/editor/rules.ts';
import type { Random } from './narrative-random.ts';

export interface Writer {
	doc: Doc;
	editor: LexicalEditor;
	section: SectionBinding;
	/** Does one thing; returns what. */
	write(random: Random): string;
	/** How often Lexical itself gave up on what was asked of it, and left all as it was. */
	fumbles(): number;
	close(): void;
}

const words = ['mål', 'resultat ', ' nämnd', 'å', 'dialog om kostnad ', '.', '😀', '😁'];
const targets = ['question/5.1', 'question/5.2', 'evidence/e1', goodExample];
const addresses = ['https://skr.se', 'http://a.se/b?c=d', 'mailto:a@b.se'];

function pasted(random: Random): Block[] {
	const runs = [
		{ text: random.pick(words) },
		{ text: random.pick(words), bold: true },
		{ text: 'länk', href: random.pick(addresses) },
		{ reference: random.pick(targets) }
	];
	const blocks: Block[] = [
		{ kind: 'paragraph', runs },
		{ kind: 'heading', level: random.chance(0.5) ? 3 : 4, runs },
		{
			kind: 'list',
			marks: 'bullets',
			items: [{ runs, list: { kind: 'list', marks: 'letters', items: [{ runs }, { runs }] } }, { runs }]
		}
	];
	return blocks.slice(random.below(3));
}

/** Between two characters; a caret never stands within one. */
function offsetIn(text: string, random: Random): number {
	const at = random.below(text.length + 1);
	return text.slice(0, at).isWellFormed() ? at : at + 1;
}

function $anywhere(random: Random, point: PointType): void {
	const nodes: LexicalNode[] = [];
	const walk = (node: LexicalNode): void => {
		if ($isTextNode(node) || ($isElementNode(node) && node.isEmpty())) nodes.push(node);
		if ($isElementNode(node)) node.getChildren().forEach(walk);
	};
	walk($getRoot());
	if (nodes.length === 0) return;
	const node = random.pick(nodes);
	if ($isTextNode(node)) point.set(node.getKey(), offsetIn(node.getTextContent(), random), 'text');
	else point.set(node.getKey(), 0, 'element');
}

/** Puts the caret somewhere, or selects from somewhere to somewhere. */
function $select(random: Random, range: boolean): void {
	const selection = $createRangeSelection();
	$anywhere(random, selection.anchor);
	const { key, offset, type } = selection.anchor;
	if (range) $anywhere(random, selection.focus);
	else selection.focus.set(key, offset, type);
	$setSelection(selection);
}

function $overAll(random: Random): void {
	$getRoot().select(0);
	$typed(random);
}

type Act = (writer: Writer, random: Random) => void;

/** Does `act` on the selection, in one step, as a key press would. */
function onSelection(act: (random: Random) => void): Act {
	return ({ editor }, random) => editor.update(() => act(random), { discrete: true });
}

function $typed(random: Random): void {
	const selection = $getSelection();
	if ($isRangeSelection(selection)) selection.insertText(random.pick(words));
}

const acts: readonly [name: string, weight: number, range: number, act: Act][] = [
	['type', 30, 0.1, onSelection($typed)],
	['delete', 8, 1, onSelection(() => $getSelection()?.insertText(''))],
	[
		'backspace',
		8,
		0.2,
		onSelection(() => {
			const selection = $getSelection();
			if ($isRangeSelection(selection) && !selection.isCollapsed()) selection.removeText();
		})
	],
	['enter', 10, 0.1, onSelection(() => void range()?.insertParagraph())],
	['line break', 2, 0, onSelection(() => range()?.insertLineBreak())],
	['bold', 5, 0.9, ({ editor }) => toggleLook(editor, 'bold')],
	['italic', 4, 0.9, ({ editor }) => toggleLook(editor, 'italic')],
	['heading', 3, 0.3, ({ editor }, random) => toggleHeading(editor, random.chance(0.5) ? 3 : 4)],
	['bullets', 4, 0.3, ({ editor }) => toggleList(editor, 'bullets')],
	['letters', 4, 0.3, ({ editor }) => toggleList(editor, 'letters')],
	['in', 4, 0.1, ({ editor }) => indent(editor, 'in')],
	['out', 3, 0.1, ({ editor }) => indent(editor, 'out')],
	[
		'link',
		4,
		0.8,
		({ editor }, random) =>
			setLink(editor, whereLinkGoes(editor), random.chance(0.3) ? null : random.pick(addresses))
	],
	['tie', 6, 0.1, onSelection((random) => $insertNodes([$createReferenceNode(random.pick(targets))]))],
	['delete back', 6, 0.1, ({ editor }) => void editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)],
	['delete on', 3, 0.1, ({ editor }) => void editor.dispatchCommand(DELETE_CHARACTER_COMMAND, false)],
	['paste', 3, 0.3, onSelection((random) => $insertNodes($blockNodes(pasted(random))))],
	['paste text', 3, 0.3, onSelection((random) => range()?.insertRawText(`${random.pick(words)}\n\tb\n`))],
	['clear', 2, 0, onSelection(() => void $getRoot().clear())],
	['select all and type', 2, 0, onSelection((random) => $overAll(random))],
	['undo', 8, 0, ({ section }) => void section.undo.undo()],
	['redo', 4, 0, ({ section }) => void section.undo.redo()]
];
const weights = acts.reduce((sum, [, weight]) => sum + weight, 0);

function range(): ReturnType<typeof $createRangeSelection> | null {
	const selection = $getSelection();
	return $isRangeSelection(selection) ? selection : null;
}

export function openWriter(doc: Doc, root: string): Writer {
	let writing = false;
	let fumbles = 0;
	const editor = createHeadlessEditor({
		namespace: narrativeNamespace,
		nodes: narrativeNodes,
		onError: (error) => {
			if (!writing) throw error;
			fumbles++;
		}
	});
	registerRichText(editor);
	registerList(editor);
	registerNarrativeRules(editor);
	const awareness = new Awareness(doc);
	const provider = sectionProvider(awareness, root);
	const section = bindSection(editor, doc, root, provider);
	tellFocus(provider, true);
	const writer: Writer = {
		doc,
		editor,
		section,
		write: (random) => {
			let at = random.below(weights);
			const [name, , ranged, act] = acts.find(([, weight]) => (at -= weight) < 0) ?? random.pick(acts);
			if (random.chance(0.4)) section.undo.stopCapturing();
			editor.update(() => $select(random, random.chance(ranged)), { discrete: true });
			writing = true;
			act(writer, random);
			editor.update(() => {}, { discrete: true });
			writing = false;
			return name;
		},
		fumbles: () => fumbles,
		close: () => {
			awareness.destroy();
			section.destroy();
		}
	};
	return writer;
}
