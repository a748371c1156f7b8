/** Somebody who edits an area's three texts with real editors, in any spelling: the same random numbers, the same acts. */
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
	type LexicalEditor,
	type LexicalNode,
	type PointType,
	type RangeSelection
} from 'lexical';
import { Awareness } from 'y-protocols/awareness';
import type { Doc } from 'yjs';
import { bindSection } from '../../src/lib/editor/binding.ts';
import { $blockNodes } from '../../src/lib/editor/block-nodes.ts';
import { indent, toggleHeading, toggleList, toggleLook } from '../../src/lib/editor/commands.ts';
import { setLink, whereLinkGoes } from '../../src/lib/editor/links.ts';
import { narrativeNamespace, narrativeNodes } from '../../src/lib/editor/nodes.ts';
import { sectionProvider, tellFocus } from '../../src/lib/editor/provider.ts';
import { registerNarrativeRules } from '../../src/lib/editor/rules.ts';
import type { Random } from './narrative-random.ts';
import type { Spelling } from './anchor-spelling.ts';

const vocabulary = ['mål', 'resultat', 'nämnd', 'dialog', 'kostnad', 'och', 'kommunen', 'har', 'för'];

/** One to six words, many of them the same. */
export function someWords(random: Random): string {
	return Array.from({ length: 1 + random.below(6) }, () => random.pick(vocabulary)).join(' ');
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
	if (!$isTextNode(node)) point.set(node.getKey(), 0, 'element');
	else point.set(node.getKey(), random.below(node.getTextContentSize() + 1), 'text');
}

function $select(random: Random, range: boolean): void {
	const selection = $createRangeSelection();
	$anywhere(random, selection.anchor);
	const { key, offset, type } = selection.anchor;
	if (range) $anywhere(random, selection.focus);
	else selection.focus.set(key, offset, type);
	$setSelection(selection);
}

function $range(): RangeSelection | null {
	const selection = $getSelection();
	return $isRangeSelection(selection) ? selection : null;
}

/** A block goes before or after another, whole. */
function $moveBlock(random: Random): void {
	const blocks = $getRoot().getChildren();
	const [one, other] = [random.pick(blocks), random.pick(blocks)];
	if (one === other) return;
	if (random.chance(0.5)) other.insertBefore(one);
	else other.insertAfter(one);
}

interface Section {
	readonly editor: LexicalEditor;
	undo(): void;
	redo(): void;
	stopCapturing(): void;
	close(): void;
}

interface Scene {
	readonly here: Section;
	readonly there: Section;
	readonly spelling: Spelling;
	readonly random: Random;
}

type Act = (scene: Scene) => void;

function onSelection($act: (scene: Scene) => void): Act {
	return (scene) => scene.here.editor.update(() => $act(scene), { discrete: true });
}

/** Takes the selected words from one section into another. */
function carry({ here, there, random }: Scene): void {
	let words = '';
	const $take = (): void => {
		words = $range()?.getTextContent() ?? '';
		$range()?.removeText();
	};
	const $put = (): void => {
		$select(random, false);
		$range()?.insertRawText(words);
	};
	here.editor.update($take, { discrete: true });
	there.editor.update($put, { discrete: true });
}

const acts: readonly [name: string, weight: number, range: number, act: Act][] = [
	[
		'type',
		30,
		0,
		onSelection(({ random, spelling }) => $range()?.insertText(spelling.write(someWords(random))))
	],
	['type a space', 10, 0, onSelection(() => $range()?.insertText(' '))],
	[
		'type over',
		3,
		1,
		onSelection(({ random, spelling }) => $range()?.insertText(spelling.write(someWords(random))))
	],
	['delete', 3, 1, onSelection(() => $range()?.removeText())],
	['enter', 12, 0, onSelection(() => void $range()?.insertParagraph())],
	['line break', 3, 0, onSelection(() => $range()?.insertLineBreak())],
	['bold', 5, 0.9, ({ here }) => toggleLook(here.editor, 'bold')],
	['heading', 6, 0.2, ({ here, random }) => toggleHeading(here.editor, random.chance(0.5) ? 3 : 4)],
	['bullets', 6, 0.3, ({ here }) => toggleList(here.editor, 'bullets')],
	['letters', 3, 0.3, ({ here }) => toggleList(here.editor, 'letters')],
	['in', 3, 0, ({ here }) => indent(here.editor, 'in')],
	['out', 3, 0, ({ here }) => indent(here.editor, 'out')],
	['link', 3, 0.8, ({ here }) => setLink(here.editor, whereLinkGoes(here.editor), 'https://skr.se')],
	['move', 8, 0, onSelection(({ random }) => $moveBlock(random))],
	['carry', 3, 1, carry],
	[
		'copy',
		3,
		1,
		onSelection(() =>
			$insertNodes($blockNodes([{ kind: 'paragraph', runs: [{ text: $range()?.getTextContent() ?? '' }] }]))
		)
	],
	['undo', 6, 0, ({ here }) => here.undo()],
	['redo', 3, 0, ({ here }) => here.redo()]
];
const weights = acts.reduce((sum, [, weight]) => sum + weight, 0);

export interface Hand {
	readonly doc: Doc;
	/** Does one thing; returns what. */
	act(random: Random, spelling: Spelling): string;
	close(): void;
}

function openSection(doc: Doc, root: string): Section {
	// What Lexical gives up on is left as it was; the texts are compared in the end.
	const editor = createHeadlessEditor({
		namespace: narrativeNamespace,
		nodes: narrativeNodes,
		onError: () => {}
	});
	registerRichText(editor);
	registerList(editor);
	registerNarrativeRules(editor);
	const awareness = new Awareness(doc);
	const provider = sectionProvider(awareness, root);
	const bound = bindSection(editor, doc, root, provider);
	tellFocus(provider, true);
	return {
		editor,
		undo: () => void bound.undo.undo(),
		redo: () => void bound.undo.redo(),
		stopCapturing: () => bound.undo.stopCapturing(),
		close: () => {
			awareness.destroy();
			bound.destroy();
		}
	};
}

export function openHand(doc: Doc, roots: readonly string[]): Hand {
	const sections = roots.map((root) => openSection(doc, root));
	return {
		doc,
		act: (random, spelling) => {
			let at = random.below(weights);
			const [name, , ranged, act] = acts.find(([, weight]) => (at -= weight) < 0) ?? random.pick(acts);
			const [here, there] = [random.pick(sections), random.pick(sections)];
			if (random.chance(0.5)) here.stopCapturing();
			here.editor.update(() => $select(random, random.chance(ranged)), { discrete: true });
			act({ here, there, random, spelling });
			for (const { editor } of [here, there]) editor.update(() => {}, { discrete: true });
			return name;
		},
		close: () => sections.forEach((section) => section.close())
	};
}
