// The server's own writing of narratives, without a browser. No page may import this file.
import { createHeadlessEditor } from '@lexical/headless';
import { $createParagraphNode, $getRoot } from 'lexical';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import { isOfStrengths, type Section } from '../document/names.ts';
import type { Block as NarrativeBlock } from '../document/narrative.ts';
import { seedNarratives as seedSections } from '../document/narrative-seed.ts';
import { writeSection } from '../document/narrative-write.ts';
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
	const stopRules = registerNarrativeRules(editor, isOfStrengths(root));
	const section = bindSection(editor, doc, root, sectionProvider(null, root));
	editor.update($edit, { discrete: true });
	section.destroy();
	stopRules();
}

/** What a section begins with. */
export interface FirstText {
	readonly area: number;
	readonly section: Section;
	readonly blocks: readonly NarrativeBlock[];
}

/**
 * Gives each section of these areas what it begins with: its text of `texts`, else an empty paragraph, if it has nothing.
 * Two clients creating first paragraphs would leave two, so only the server does it. Returns the update it made, also
 * applied to `doc`.
 */
export function seedNarratives(
	doc: Doc,
	areas: readonly number[],
	texts: readonly FirstText[] = [],
	origin: unknown = null
): Uint8Array {
	return applyAsNewClient(doc, origin, (copy) => {
		for (const { area, section, blocks } of texts)
			if (blocks.length > 0 && areas.includes(area)) writeSection(copy, area, section, blocks);
		seedSections(copy, areas);
	});
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
