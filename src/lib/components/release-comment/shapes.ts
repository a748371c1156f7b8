/** The drawings of decisions, of attachments and of commenting, on a 16 × 16 grid; always beside a word. */
import type { Decision } from '../../domain/comment.ts';
import type { StateShape } from '../ui/state-shapes.ts';

export const decisionShapes: Record<Decision, readonly StateShape[]> = {
	accepted: [{ stroke: 'M2 8.6 6.2 12.8 14 3.6', width: 2.2 }],
	partly: [{ stroke: 'M2 5.2 5 8.2 10.4 2', width: 2 }, { fill: 'M3 11.6h10v2.2H3Z' }],
	rejected: [{ stroke: 'm3 3 10 10M13 3 3 13', width: 2 }]
};

export const clip: readonly StateShape[] = [
	{
		stroke: 'M11.5 4.5v6.3a3.5 3.5 0 0 1-7 0V3.9a2.4 2.4 0 0 1 4.8 0v6.6a1.2 1.2 0 0 1-2.4 0V5',
		width: 1.4
	}
];

export const bubble: readonly StateShape[] = [
	{ stroke: 'M1.5 2.5h13v9h-7l-3.5 3v-3h-2.5Z', width: 1.4 },
	{ stroke: 'M8 4.5v5M5.5 7h5', width: 1.4 }
];

/** A comment that stands beside the text: the team's own is drawn, the municipality's is filled. */
export const bubbleOf: Record<'team' | 'municipality', readonly StateShape[]> = {
	team: [{ stroke: 'M1.5 2.5h13v9h-7l-3.5 3v-3h-2.5Z', width: 1.6 }],
	municipality: [{ fill: 'M1 2h14v10H7.7L3.5 15.4V12H1Z' }]
};
