/** Who is here, and where, as pages read it. */
import { createSubscriber } from 'svelte/reactivity';
import type { Awareness } from 'y-protocols/awareness';
import { peopleIn } from './people-here.ts';
import type { Place, Present } from './people-here.ts';

export interface Presence {
	/** In the order of their names. Reactive. */
	readonly people: readonly Present[];
}

/** Reads the awareness anew when something a person would see has changed, not at each move of a caret. */
export function readPresence(awareness: Awareness): Presence {
	let seen = '';
	const read = () => peopleIn(awareness.getStates().values());
	const subscribe = createSubscriber((update) => {
		const changed = () => {
			const now = JSON.stringify(read());
			if (now === seen) return;
			seen = now;
			update();
		};
		awareness.on('change', changed);
		return () => awareness.off('change', changed);
	});
	return {
		get people() {
			subscribe();
			return read();
		}
	};
}

/** Tells the others where this page is; fields of other parts, such as the caret, are left as they are. */
export function tellPlace(awareness: Awareness, at: Place | null): void {
	awareness.setLocalStateField('at', at);
}
