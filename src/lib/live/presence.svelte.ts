/** Who is here, and where, as the server tells it: one entry for each person, however many pages they have open. */
import { createSubscriber } from 'svelte/reactivity';
import type { Awareness } from 'y-protocols/awareness';

/** Stamped by the server on every entry it passes on. */
export interface Here {
	readonly id: string;
	readonly name: string;
	readonly letter: string;
	readonly tone: 'a' | 'b' | 'c' | 'd';
}

export interface Place {
	readonly area: number;
	readonly question: string | null;
}

export interface Present extends Here {
	/** Where the person last said to be; null where no page has told. */
	readonly at: Place | null;
}

export interface Presence {
	/** In the order of their names. Reactive. */
	readonly people: readonly Present[];
}

const TONES = ['a', 'b', 'c', 'd'] as const;

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function hereOf(value: unknown): Here | null {
	if (!isRecord(value)) return null;
	const { id, name, letter, tone } = value;
	const known = TONES.find((one) => one === tone);
	if (typeof id !== 'string' || typeof name !== 'string' || typeof letter !== 'string') return null;
	return known === undefined ? null : { id, name, letter, tone: known };
}

function placeOf(value: unknown): Place | null {
	if (!isRecord(value)) return null;
	const { area, question } = value;
	if (typeof area !== 'number' || (typeof question !== 'string' && question !== null)) return null;
	return { area, question };
}

/** The people of an awareness' states; entries without a person's stamp are nobody's. */
export function peopleIn(states: Iterable<Readonly<Record<string, unknown>>>): Present[] {
	const people = new Map<string, Present>();
	for (const state of states) {
		const here = hereOf(state['user']);
		if (here === null) continue;
		const at = placeOf(state['at']) ?? people.get(here.id)?.at ?? null;
		people.set(here.id, { ...here, at });
	}
	return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'sv') || (a.id < b.id ? -1 : 1));
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
