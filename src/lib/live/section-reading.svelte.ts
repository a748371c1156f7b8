/** A section's text as it reads now, for where nobody writes in it. */
import { createSubscriber } from 'svelte/reactivity';
import { XmlElement, type Doc } from 'yjs';
import { narrativeRoot } from '../document/names.ts';
import { blocksOf, type Block } from '../document/narrative.ts';
import type { Section } from '../domain/edit.ts';
import type { Reading } from './readings.svelte.ts';

export function readSection(doc: Doc, area: number, section: Section): Reading<readonly Block[]> {
	const root = doc.get(narrativeRoot(area, section), XmlElement);
	const subscribe = createSubscriber((update) => {
		root.observeDeep(update);
		return () => root.unobserveDeep(update);
	});
	return {
		get current() {
			subscribe();
			return blocksOf(root);
		}
	};
}
