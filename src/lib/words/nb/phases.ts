import type { Phase } from '../../domain/phase.ts';
import type { Words } from '../sv.ts';

const names: Record<Phase, string> = {
	preparing: 'Forberede',
	scoring: 'Gi poeng',
	calibrating: 'Kalibrere',
	drafting: 'Skrive',
	'fact-check': 'Faktasjekk',
	locked: 'Låst',
	published: 'Publisert'
};

export const phases: Words['phases'] = {
	title: 'Faser',
	names,
	done: 'ferdig',
	now: 'pågår',
	startScoring: 'Begynn å gi poeng',
	startScoringHint: 'Toleransen kan ikke endres etter det første poenget.',
	startDrafting: 'Gå videre til å skrive',
	startDraftingHint: 'Det går fortsatt an å åpne områder og bli enige.',
	backToCalibrating: 'Gå tilbake til å kalibrere',
	publish: 'Publiser',
	publishHint: 'Den låste versjonen blir synlig for alle.'
};
