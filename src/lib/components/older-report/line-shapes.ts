/** What became of a line, drawn on a 16 × 16 grid; always beside its word. */
import type { StateShape } from '../ui/state-shapes.ts';

export const lineShapes: Readonly<
	Record<'read' | 'nothing' | 'front' | 'unrecognised', readonly StateShape[]>
> = {
	read: [{ stroke: 'M2.5 8.5 6.5 12.5 13.5 4', width: 1.8 }],
	nothing: [{ stroke: 'M3 8h10', width: 1.4 }],
	front: [{ stroke: 'M3.5 1.5h9v13h-9Z', width: 1.4 }],
	unrecognised: [{ stroke: 'M8 1.5 15 14H1Z', width: 1.4 }, { fill: 'M7.1 6h1.8v4H7.1ZM7.1 11h1.8v1.8H7.1Z' }]
};
