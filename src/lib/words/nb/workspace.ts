import type { Words } from '../sv.ts';

export const workspace: Words['workspace'] = {
	scores: 'Poeng',
	question: 'Delspørsmål',
	questions: 'Delspørsmål',
	state: 'Tilstand',
	points: 'Poeng',
	max: 'Maks',
	percent: 'Prosent',
	median: 'median',
	medianOfRound: (round) => `median runde ${round}`,
	agreed: 'avtalt',
	own: 'din vurdering',
	sum: 'Sum',
	of: (max) => `av ${max}`,
	beforeRounding: (points) => `${points} før avrunding`,
	rounding: 'Poengene er avrundet og summerer derfor ikke alltid til områdets poeng.',
	interval: (low, high) => `${low}–${high} hvis hvert delspørsmål tok panelets laveste eller høyeste`,
	fictional: 'Individuelle poeng, begrunnelser og tekster i denne evalueringen er oppdiktet for demoen.',
	sealedNote:
		'Forseglet. Ingen andre ser poengene dine før dere åpner området sammen, heller ikke prosjektlederen.',
	agreedOf: (n, of) => `${n} av ${of} avtalt`,
	evidence: 'Belegg',
	comments: 'Kommentarer',
	history: 'Historikk',
	round: (round) => `runde ${round}`,
	abstains: (names) => `${names} avstår`,
	notCounted: 'regnes ikke med',
	meeting: 'Til møtet'
};
