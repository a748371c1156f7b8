import type { Phase } from '../../domain/phase.ts';

const names: Record<Phase, string> = {
	preparing: 'Förbereda',
	scoring: 'Poängsätta',
	calibrating: 'Kalibrera',
	drafting: 'Skriva',
	'fact-check': 'Faktagranska',
	locked: 'Låst',
	published: 'Publicerad'
};

export const phases = {
	title: 'Faser',
	names,
	done: 'klar',
	now: 'pågår',
	startScoring: 'Börja poängsätta',
	startScoringHint: 'Toleransen kan inte ändras efter den första poängen.',
	startDrafting: 'Gå vidare till att skriva',
	startDraftingHint: 'Det går fortfarande att öppna områden och enas.',
	backToCalibrating: 'Gå tillbaka till att kalibrera',
	publish: 'Publicera',
	publishHint: 'Den låsta versionen blir synlig för alla.'
};
