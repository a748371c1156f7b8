/** The phases of an evaluation, in the order they are passed. */
export const phases = [
	'preparing',
	'scoring',
	'calibrating',
	'drafting',
	'fact-check',
	'locked',
	'published'
] as const;

export type Phase = (typeof phases)[number];

/**
 * Where a lead may move by hand. The first reveal (scoring → calibrating), releasing and withdrawing
 * (to and from fact-check), the lock and its undoing move the phase themselves.
 */
export const phaseMoves: Readonly<Record<Phase, readonly Phase[]>> = {
	preparing: ['scoring'],
	scoring: [],
	calibrating: ['drafting'],
	drafting: ['calibrating'],
	'fact-check': [],
	locked: ['published'],
	published: []
};

export function mayMove(from: Phase, to: Phase): boolean {
	return phaseMoves[from].includes(to);
}
