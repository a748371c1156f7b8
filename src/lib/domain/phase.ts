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
