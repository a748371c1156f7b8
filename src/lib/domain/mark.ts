/** How a member is shown among the others: a letter and one of four shapes with their hues. */
import type { Member, UserId } from './evaluation.ts';

export const tones = ['a', 'b', 'c', 'd'] as const;
export type Tone = (typeof tones)[number];

export interface Mark {
	readonly letter: string;
	readonly tone: Tone;
}

/** The initial, or the letter of the seat (A, B, …) where two members share an initial; the tone follows the seat. */
export function markOf(members: readonly Member[], user: UserId): Mark {
	const member = members.find((one) => one.user === user);
	if (member === undefined) return { letter: '?', tone: 'a' };
	const initial = initialOf(member);
	const shared = members.some((one) => one.user !== user && initialOf(one) === initial);
	return {
		letter: shared ? String.fromCharCode(65 + (member.seat % 26)) : initial,
		tone: tones[member.seat % tones.length] ?? 'a'
	};
}

function initialOf(member: Member): string {
	return (member.name.trim()[0] ?? '?').toLocaleUpperCase('sv');
}
