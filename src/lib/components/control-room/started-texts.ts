/** Which areas' texts have been begun, live. */
import { createSubscriber } from 'svelte/reactivity';
import * as Y from 'yjs';
import { narrativeRoot, SECTIONS } from '../../editor/section.ts';

/** Whether any text of the area holds a letter. */
export function hasText(doc: Y.Doc, area: number): boolean {
	return SECTIONS.some((section) => {
		const root = doc.get(narrativeRoot(area, section), Y.XmlElement);
		const texts = root.createTreeWalker((node) => node instanceof Y.XmlText);
		for (const text of texts) if (text instanceof Y.XmlText && text.length > 0) return true;
		return false;
	});
}

/** Reactive: read `current` where it is shown. */
export function startedTexts(
	doc: Y.Doc,
	areas: readonly number[]
): { readonly current: ReadonlySet<number> } {
	const subscribe = createSubscriber((update) => {
		doc.on('update', update);
		return () => doc.off('update', update);
	});
	return {
		get current() {
			subscribe();
			return new Set(areas.filter((area) => hasText(doc, area)));
		}
	};
}
