/** How far what a source shows has come, on a 16 × 16 grid: a flight of steps, climbed from the left. */
import type { Stage } from '$lib/domain/evidence.ts';
import type { StateShape } from './state-shapes.ts';

const steps = ['M2 14V10h3.2v4Z', 'M6.4 14V6h3.2v8Z', 'M10.8 14V2H14v12Z'];

const climbed = (n: number): readonly StateShape[] =>
	steps.map((step, index) =>
		index < n ? { fill: step, stroke: step, width: 1 } : { stroke: step, width: 1 }
	);

export const stageShapes: Record<Stage, readonly StateShape[]> = {
	planned: climbed(1),
	done: climbed(2),
	effect: climbed(3)
};

/** Nobody has judged it. */
export const unjudgedShape = climbed(0);
