import type { Phase } from '../../domain/phase.ts';
import type { Words } from '../sv.ts';

const names: Record<Phase, string> = {
	preparing: 'Preparing',
	scoring: 'Scoring',
	calibrating: 'Calibrating',
	drafting: 'Writing',
	'fact-check': 'Fact-check',
	locked: 'Locked',
	published: 'Published'
};

export const phases: Words['phases'] = {
	title: 'Phases',
	names,
	done: 'done',
	now: 'now',
	startScoring: 'Start scoring',
	startScoringHint: 'The tolerance cannot be changed after the first score.',
	startDrafting: 'Go on to writing',
	startDraftingHint: 'Areas can still be opened and agreed on.',
	backToCalibrating: 'Go back to calibrating',
	publish: 'Publish',
	publishHint: 'The locked version becomes visible to everybody.'
};
