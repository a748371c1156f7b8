/** The drawing of each state on a 16 × 16 grid: what is filled and what is stroked, told apart without colour. */
import type { State } from '$lib/domain/consensus/state.ts';

export interface StateShape {
	readonly fill?: string;
	readonly stroke?: string;
	/** Width of the stroke in the grid's units. */
	readonly width?: number;
}

const ring = (r: number) => `M${8 - r} 8a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

export const stateShapes: Record<State, readonly StateShape[]> = {
	locked: [{ fill: 'M2.5 7h11v8h-11Z' }, { stroke: 'M4.8 7V4.6a3.2 3.2 0 0 1 6.4 0V7', width: 1.8 }],
	'not-assessed': [{ fill: 'M2 7h12v2H2Z' }],
	reopened: [{ stroke: 'M3.2 5.2A6 6 0 1 1 2 8.6', width: 2 }, { fill: 'M1.2.8v6h6Z' }],
	agreed: [{ stroke: 'M2.5 6.5 6.4 10.2 13.8 1.8', width: 2.4 }, { fill: 'M1 13h14v2.4H1Z' }],
	untouched: [{ stroke: ring(6), width: 1.5 }],
	'in-progress': [
		{ stroke: ring(6), width: 1 },
		{ stroke: 'M8 2a6 6 0 0 1 0 12', width: 3.2 }
	],
	ready: [{ stroke: ring(5.4), width: 3.2 }],
	// Open at the side: something is still to come.
	waiting: [{ stroke: 'M12.6 3.8A6 6 0 1 0 12.6 12.2', width: 2 }],
	diverging: [{ fill: 'M8 .6 15.4 8 8 15.4.6 8Z' }],
	near: [{ stroke: ring(6.2), width: 1.6 }, { fill: 'M8 1.8a6.2 6.2 0 0 1 0 12.4Z' }],
	aligned: [{ fill: ring(6.8) }]
};

/** A blind round that is open is marked by an envelope, whatever its state. */
export const envelope: readonly StateShape[] = [
	{ stroke: 'M1.2 3h13.6v10.4H1.2Z M1.2 3.4 8 9l6.8-5.6', width: 1.5 }
];
