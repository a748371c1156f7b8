/** A section's text as it reads when those who write in it pause: for what is shown beside the writing. */
import { createSubscriber } from 'svelte/reactivity';
import { XmlElement, type Doc } from 'yjs';
import { narrativeRoot } from '../document/names.ts';
import { blocksOf, type Block } from '../document/narrative.ts';
import type { Section } from '../domain/edit.ts';
import type { Reading } from './readings.svelte.ts';

/** How long nothing must have changed before the text is read anew, in milliseconds. */
const PAUSE = 250;
/** How long it may be behind while somebody writes without a pause, in milliseconds. */
const MOST = 1000;

/** A change costs no more than setting a clock: the section, and no other, is read once its writers pause. */
export function readSectionCalmly(doc: Doc, area: number, section: Section): Reading<readonly Block[]> {
	const root = doc.get(narrativeRoot(area, section), XmlElement);
	let blocks: readonly Block[] = [];
	let following = false;
	const subscribe = createSubscriber((update) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		let since: number | null = null;
		const read = () => {
			since = null;
			blocks = blocksOf(root);
			update();
		};
		const changed = () => {
			const now = performance.now();
			since ??= now;
			clearTimeout(timer);
			timer = setTimeout(read, Math.max(0, Math.min(PAUSE, since + MOST - now)));
		};
		blocks = blocksOf(root);
		following = true;
		root.observeDeep(changed);
		return () => {
			following = false;
			clearTimeout(timer);
			root.unobserveDeep(changed);
		};
	});
	return {
		get current() {
			subscribe();
			if (!following) blocks = blocksOf(root);
			return blocks;
		}
	};
}
