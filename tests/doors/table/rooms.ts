/** Sockets into an evaluation's rooms. */
import type { Phase } from '../../../src/lib/domain/phase.ts';
import type { Scene } from '../scene.ts';
import { isSignedIn, partsOf, type Seat } from '../seats.ts';

export interface RoomRow {
	readonly door: string;
	room(scene: Scene): string;
	/** `open`, or the close code. */
	answer(seat: Seat, phase: Phase): string;
}

const SIGNED_OUT = '4401';
const FORBIDDEN = '4403';
const NO_ROOM = '4404';
const OLD_EPOCH = '4409';

/** Who is in no part of the evaluation is told what they are told of rooms that aren't there. */
const orNone = (seat: Seat, answer: () => string): string => {
	if (!isSignedIn(seat)) return SIGNED_OUT;
	return partsOf(seat).length === 0 ? NO_ROOM : answer();
};

const isOnTeam = (seat: Seat) => partsOf(seat).some((part) => part === 'lead' || part === 'evaluator');
const isOver = (phase: Phase) => phase === 'locked' || phase === 'published';

export const rooms: readonly RoomRow[] = [
	{
		door: 'socket shared',
		room: ({ shared }) => shared,
		answer: (seat) => orNone(seat, () => (isOnTeam(seat) ? 'open' : FORBIDDEN))
	},
	{
		door: 'socket of an epoch that is over',
		room: ({ shared }) => shared.replace(/@\d+$/, '@0'),
		answer: (seat) => orNone(seat, () => (isOnTeam(seat) ? OLD_EPOCH : FORBIDDEN))
	},
	{
		door: 'socket of a sheet that is not there',
		room: ({ id, people: { dan } }) => `sheet/${id}/${dan.user}@1`,
		answer: (seat) => (isSignedIn(seat) ? NO_ROOM : SIGNED_OUT)
	},
	{
		door: 'socket of notes',
		room: ({ notes }) => notes,
		// Only he was present; the lead is in the evaluation, and not in there.
		answer: (seat) => orNone(seat, () => (seat === 'bo' ? 'open' : FORBIDDEN))
	},
	...(['anna', 'bo'] as const).map((owner) => ({
		door: `socket of ${owner}'s sheet`,
		room: ({ sheets }: Scene) => sheets[owner],
		answer: (seat: Seat, phase: Phase) =>
			orNone(seat, () => (seat === owner && !isOver(phase) ? 'open' : FORBIDDEN))
	}))
];
