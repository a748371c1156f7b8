/** The editor's places hold against the shared document: the same letters at the same offsets. */
import { createEditor, $getRoot, $isTextNode, $setSelection, $createRangeSelection } from 'lexical';
import * as Y from 'yjs';
import { expect, it } from 'vitest';
import { sectionText } from '../document/narrative.ts';
import type { Block } from './blocks.ts';
import { bindSection } from './binding.ts';
import { writeBlocks } from './headless.ts';
import { narrativeNamespace, narrativeNodes } from './nodes.ts';
import { sectionProvider } from './provider.ts';
import { narrativeRoot } from './section.ts';
import { selectedStretch, stretchesOfText } from './text-places.ts';

const root = narrativeRoot(1, 'strengths');
const items = ['Först.', 'Sedan det här.'].map((text) => ({ runs: [{ text }] }));
const blocks: readonly Block[] = [
	{ kind: 'heading', level: 3, runs: [{ text: 'Rubrik' }] },
	{
		kind: 'paragraph',
		runs: [{ text: 'Vanligt ' }, { text: 'fett', bold: true }, { text: ' och slut.' }]
	},
	{
		kind: 'list',
		marks: 'bullets',
		items: [
			{ runs: [{ text: 'Punkt' }], list: { kind: 'list', marks: 'letters', items } },
			{ runs: [{ text: 'Sista' }] }
		]
	},
	{ kind: 'paragraph', runs: [{ text: 'Efter listan.' }] }
];

function opened() {
	const doc = new Y.Doc();
	writeBlocks(doc, root, blocks);
	const editor = createEditor({ namespace: narrativeNamespace, nodes: narrativeNodes });
	const section = bindSection(editor, doc, root, sectionProvider(null, root));
	section.showAnew();
	return { doc, editor };
}

it('[COM-1] each run of text stands where the shared document has it', () => {
	const { doc, editor } = opened();
	const text = sectionText(doc, 1, 'strengths');
	const runs = stretchesOfText(editor);
	expect(runs.length).toBeGreaterThanOrEqual(9);
	for (const run of runs) expect(text.slice(run.start, run.start + run.text.length)).toBe(run.text);
	expect(runs.map((run) => run.text).join('')).toBe(text.replaceAll('\n', ''));
});

it.each([
	['forwards', false],
	['backwards', true]
])('[COM-1] what is selected %s over lines is said by its place', (_, backwards) => {
	const { doc, editor } = opened();
	editor.update(
		() => {
			const texts = $getRoot().getAllTextNodes().filter($isTextNode);
			const [first, last] = ['Vanligt ', 'Först.'].map((words) =>
				texts.find((node) => node.getTextContent() === words)
			);
			if (first === undefined || last === undefined) throw new Error('no such text');
			const selection = $createRangeSelection();
			const [anchor, focus] = backwards ? (['focus', 'anchor'] as const) : (['anchor', 'focus'] as const);
			selection[anchor].set(first.getKey(), 3, 'text');
			selection[focus].set(last.getKey(), 5, 'text');
			$setSelection(selection);
		},
		{ discrete: true }
	);
	const stretch = selectedStretch(editor);
	expect(stretch && sectionText(doc, 1, 'strengths').slice(stretch.start, stretch.end)).toBe(
		'ligt fett och slut.\nPunkt\nFörst'
	);
});
