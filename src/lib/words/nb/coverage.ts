import type { Words } from '../sv.ts';

export const coverage: Words['coverage'] = {
	title: 'Dekning',
	link: 'Dekning',
	lede: 'Hvilke delspørsmål som har belegg, av hvilke slag, og hvor langt det som er kommet lengst, har kommet.',
	kinds: { interview: 'Intervju', document: 'Dokument', website: 'Nettsted' },
	stages: { planned: 'planlagt', done: 'gjennomført', effect: 'effekt vist' },
	unjudged: 'ikke vurdert',
	question: 'Delspørsmål',
	kindsOf: 'Slag',
	table: 'Belegg for hvert delspørsmål',
	show: 'Vis',
	all: (n) => `Alle (${n})`,
	gaps: (n) => `Bare hull (${n})`,
	thin: (n) => `Svakt belegg (${n})`,
	covered: (n, of) => `${n} av ${of} har belegg av minst to slag`,
	total: (n, of) => `${n} av ${of} delspørsmål har belegg av minst to slag.`,
	missing: {
		interview: (question) => `Intervju mangler for ${question}. Legg til`,
		document: (question) => `Dokument mangler for ${question}. Legg til`,
		website: (question) => `Nettsted mangler for ${question}. Legg til`
	},
	empty: 'mangler',
	nothing: 'Ingen belegg er samlet ennå. Legg til det første i en av rutene.',
	noGaps: 'Ingen hull: hvert delspørsmål har belegg av alle tre slag.',
	noThin: 'Ingen delspørsmål har svakt belegg.',
	cards: (n) => (n === 1 ? '1 belegg' : `${n} belegg`)
};
