import type { Words } from '../sv.ts';

export const standardTexts: Words['standardTexts'] = {
	link: 'Standardtekster',
	title: 'Rapportens standardtekster',
	lede: 'Tekster som hver rapport har. Her kan dere formulere dem på deres måte for denne evalueringen. En versjon som allerede er lagret, endres ikke.',
	readOnly: 'Prosjektlederen endrer tekstene fram til låsingen.',
	locked: 'Evalueringen er låst, så tekstene kan ikke endres.',
	editions: 'Utgaver',
	editionsLede: 'Hver utgave har standardtekster som rapportene dens deler.',
	edition: (owner, used) => `${owner}, ${used}`,
	editionTitle: (owner, used) => `Standardtekster: ${owner}, ${used}`,
	editionLede:
		'Tekstene gjelder alle utgavens rapporter, unntatt der en prosjektleder har skrevet en egen. De brukes i versjoner som lagres fra nå av.',
	ofReports: 'Tekster i rapporten',
	ofAreas: 'Generelt, område for område',
	ofAreasHint: 'Gruppen kan sette teksten inn i et tomt Generelt og skrive videre på den.',
	names: {
		about: 'Hva er Kommunekompasset?',
		evaluation: 'Evalueringen',
		results: 'Før resultatet',
		comparison: 'Før sammenligningen med den tidligere evalueringen',
		areas: 'Før områdene',
		overview: 'Før tabellene over poeng'
	},
	standard: { edition: 'Utgavens tekst.', samsyn: 'Teksten som følger med Samsyn.' },
	worded: (who, when) => `Egen tekst, endret av ${who} ${when}.`,
	onlyWithEarlier: 'Trykkes bare når det finnes en tidligere evaluering.',
	change: 'Endre teksten',
	field: 'Tekst',
	format:
		'Hver linje blir et avsnitt. Linjer som begynner med en bindestrek, blir punkter. Er teksten tom, utelates den fra rapporten.',
	places: 'Ord i klammeparenteser, { }, som fylles ut',
	placesHint:
		'Disse ordene byttes med evalueringens egne opplysninger når rapporten trykkes. En linje med {tidligere år} trykkes bare når det finnes en tidligere evaluering. Annet i klammeparenteser trykkes som det står.',
	placesMeaning: [
		['kommune', 'kommunens navn'],
		['år', 'evalueringens år'],
		['utgave', 'årene utgaven brukes'],
		['høyeste poengsum', 'det høyeste en kommune kan få'],
		['tidligere år', 'året for den tidligere evalueringen']
	],
	/** The language that they are named in. */
	placesLanguage: 'nb',
	printed: 'Slik trykkes den',
	leftOut: 'Teksten er tom og trykkes ikke.',
	noneOfArea: 'Området har ingen standardtekst.',
	unsaved: 'Ikke lagret ennå.',
	done: 'Teksten er lagret.',
	reset: { edition: 'Bruk utgavens tekst', samsyn: 'Bruk Samsyns tekst' },
	resetDone: 'Teksten er tilbake slik den var fra begynnelsen.',
	changedMeanwhile:
		'Noen andre har endret teksten mens du skrev. Dette står der nå. Lagrer du, erstattes det.',
	insert: 'Sett inn områdets standardtekst',
	inserted: 'Standardteksten er satt inn.',
	events: {
		changed: (who) => `${who} endret en standardtekst i rapporten.`,
		reset: (who) => `${who} gikk tilbake til utgavens standardtekst i rapporten.`,
		inserted: (who, area) => `${who} satte inn standardteksten i område ${area}.`
	}
};
