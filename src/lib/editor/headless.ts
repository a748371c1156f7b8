// The server's own writing of narratives, without a browser. No page may import this file.
import { createHeadlessEditor } from '@lexical/headless';
import { $createParagraphNode, $getRoot } from 'lexical';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import { seedNarratives as seedSections } from '../document/narrative-seed.ts';
import { bindSection } from './binding.ts';
import type { Block } from './blocks.ts';
import { $blockNodes } from './block-nodes.ts';
import { narrativeNamespace, narrativeNodes } from './nodes.ts';
import { sectionProvider } from './provider.ts';
import { registerNarrativeRules } from './rules.ts';

/**
 * Runs `edit` on a copy and applies the difference to `doc` as one update, under a client ID nobody else has
 * had. Returns that update; it is empty (two bytes) when nothing changed.
 */
function applyAsNewClient(doc: Doc, origin: unknown, edit: (copy: Doc) => void): Uint8Array {
	const copy = new Doc();
	applyUpdate(copy, encodeStateAsUpdate(doc));
	edit(copy);
	const update = encodeStateAsUpdate(copy, encodeStateVector(doc));
	applyUpdate(doc, update, origin);
	copy.destroy();
	return update;
}

function editSection(doc: Doc, root: string, $edit: () => void): void {
	const editor = createHeadlessEditor({
		namespace: narrativeNamespace,
		nodes: narrativeNodes,
		onError: (error) => {
			throw error;
		}
	});
	const stopRules = registerNarrativeRules(editor);
	const section = bindSection(editor, doc, root, sectionProvider(null, root));
	editor.update($edit, { discrete: true });
	section.destroy();
	stopRules();
}

/**
 * Gives each section of these areas its first, empty paragraph, if it has none. Two clients creating first
 * paragraphs would leave two, so only the server does it. Returns the update it made, also applied to `doc`.
 */
export function seedNarratives(doc: Doc, areas: readonly number[], origin: unknown = null): Uint8Array {
	return applyAsNewClient(doc, origin, (copy) => seedSections(copy, areas));
}

/** Replaces what a section holds. Returns the update it made, also applied to `doc`. */
export function writeBlocks(
	doc: Doc,
	root: string,
	blocks: readonly Block[],
	origin: unknown = null
): Uint8Array {
	return applyAsNewClient(doc, origin, (copy) => {
		editSection(copy, root, () => {
			const nodes = $blockNodes(blocks);
			$getRoot()
				.clear()
				.append(...(nodes.length === 0 ? [$createParagraphNode()] : nodes));
		});
	});
}
