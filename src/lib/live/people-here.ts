/** The people in a room, from the entries that awareness passes on: one for each, whatever they have open. */

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
