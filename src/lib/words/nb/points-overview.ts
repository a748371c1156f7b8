import type { Words } from '../sv.ts';

export const pointsOverview: Words['pointsOverview'] = {
	title: 'Oversikt over poengfordeling',
	question: 'Delspørsmål',
	achieved: 'Oppnådd',
	max: 'Maks',
	percent: 'Prosent',
	sum: 'Sum',
	total: 'Totalt',
	notAgreed: 'ikke enighet ennå',
	sealed: 'forseglet',
	lede: 'Poengene slik rapporten trykker dem.',
	link: 'Poengoversikt'
};
