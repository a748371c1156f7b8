/** What a page puts into the bar on top while it is shown: who is here, and whether everything is saved. */
import { getContext, setContext } from 'svelte';
import type { PersonHere } from './Presence.svelte';
import type { Saving } from './SavedMark.svelte';

export interface Bar {
	people: readonly PersonHere[];
	/** Null where nothing is saved by itself. */
	saving: Saving | null;
}

const KEY = Symbol('bar');

/** Called once by the layout. */
export function keepBar(): Bar {
	const bar: Bar = $state({ people: [], saving: null });
	return setContext(KEY, bar);
}

/** The bar of the layout above. */
export function theBar(): Bar {
	return getContext<Bar>(KEY);
}
