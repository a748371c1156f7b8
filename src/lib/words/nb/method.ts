import type { Words } from '../sv.ts';

export const method: Words['method'] = {
	title: 'Metode',
	link: 'Metode',
	lede: 'Hvor mye evaluatorene skiller seg fra hverandre, regnet på åpnede områder.',
	rounds: 'Hvilke poeng tallene bygger på',
	first: 'Runde 1',
	now: 'Nå',
	firstHint: 'Poengene som hver og en leverte før området ble åpnet. De er fryst og endres ikke av møtet.',
	nowHint:
		'De siste poengene. Delspørsmål der en blind runde pågår er ikke med. At tallene blir bedre etter en samtale sier at man har snakket sammen, ikke at poengene er blitt riktigere.',
	whole: 'Alle delspørsmål samlet',
	measures: {
		deviation: {
			name: 'Gjennomsnittlig avvik fra medianen',
			meaning:
				'Så langt fra medianen ligger poengene i snitt, i prosent av delspørsmålets maks. Opp til 10 prosent regnes gjerne som enighet. Målet er snilt når én av flere skiller seg ut.'
		},
		withinGroup: {
			name: 'Enighet i gruppen, r_WG',
			meaning:
				'1 betyr at alle ga samme poeng, 0 at de skiller seg minst like mye som om de hadde gjettet. Snittet over delspørsmålene. Fra 0,70 regnes gjerne som enighet.'
		},
		alpha: {
			name: 'Krippendorffs alfa',
			interval: (low, high) => `(95 %: ${low} til ${high})`,
			meaning: (questions) =>
				`Regnet på andelen av maks i ${questions} delspørsmål. 1 betyr full enighet, 0 at poengene ikke henger mer sammen enn ved en tilfeldighet. Intervallet viser hvor mye tallet avhenger av akkurat disse delspørsmålene (jackknife).`,
			even: 'En jevn kommune senker alfa: når delspørsmålene ligner hverandre veier de samme forskjellene tyngre. Et lavt tall sier da mer om kommunen enn om gruppen.',
			few: 'Med to til fire evaluatorer er tallet usikkert, og det kan ikke sammenlignes mellom kommuner.',
			none: 'Kan ikke regnes ut når ingenting skiller delspørsmålene fra hverandre.'
		},
		intraclass: {
			name: 'Intraklassekorrelasjon',
			mean: (k, value) => `(snittet av ${k}: ${value})`,
			meaning: (questions) =>
				`ICC(2,1) og ICC(2,k) etter Shrout og Fleiss, av de ${questions} delspørsmålene som alle har gitt poeng: hvor stor del av forskjellene som ligger mellom delspørsmålene og ikke mellom evaluatorene.`,
			caveat:
				'Det andre tallet er alltid høyere, siden et snitt jevner ut. Gruppen blir enig om poeng og tar ikke snitt, så les det første.',
			none: 'Krever minst tre delspørsmål som alle har gitt poeng, og at de er ulike.'
		}
	},
	notConsensus:
		'Enighet i tall er ikke konsensus. Alle kan ta feil på samme måte, og ulike poeng kan komme av at man har sett ulike ting. Poeng blir avtalt først når gruppen sier det.',
	perQuestion: 'Delspørsmål for delspørsmål',
	scores: 'Poeng fra',
	deviation: 'Gjennomsnittlig avvik',
	ofMax: 'av maks',
	leftOut: 'Det som ikke vises',
	leftOutHint:
		'Kvartilavstand vises ikke, fordi det med færre enn fem poeng på et delspørsmål bare er en annen måte å skrive høyeste og laveste på. Kendalls W vises heller ikke: det måler om evaluatorene rangerer delspørsmålene likt, og det er ikke det gruppen skal bli enig om.'
};
