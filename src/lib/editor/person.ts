// Who somebody is beside a caret: a name, a letter in a shape, a tone. Shape and letter first, hue last.

import { type Mark, type Tone, tones } from '../domain/mark.ts';

export interface Person extends Mark {
	readonly name: string;
}

function toneOf(value: unknown): Tone | null {
	return tones.find((tone) => tone === value) ?? null;
}

/** The person an awareness state tells of, as stamped by the server; null when it tells of nobody. */
export function personIn(state: unknown): Person | null {
	if (typeof state !== 'object' || state === null || !('user' in state)) return null;
	const user = state.user;
	if (typeof user !== 'object' || user === null || !('name' in user) || typeof user.name !== 'string')
		return null;
	const given = 'letter' in user && typeof user.letter === 'string' ? user.letter : user.name;
	const letter = given.trim().slice(0, 1).toUpperCase();
	const tone = toneOf('tone' in user ? user.tone : null) ?? toneOf(letter.toLowerCase()) ?? 'd';
	return { name: user.name.slice(0, 80), letter, tone };
}
