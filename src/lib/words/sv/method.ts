/** The page behind the panel's line: published measures, and what they don't say. */
export const method = {
	title: 'Metod',
	link: 'Metod',
	lede: 'Hur mycket utvärderarna skiljer sig åt, räknat på öppnade områden.',
	rounds: 'Vilka poäng talen bygger på',
	first: 'Omgång 1',
	now: 'Nu',
	firstHint:
		'Poängen som var och en lämnade in innan området öppnades. De är frysta och ändras inte av mötet.',
	nowHint:
		'De senaste poängen. Delfrågor där en blind omgång pågår är inte med. Att talen blir bättre efter ett samtal säger att man talat med varandra, inte att poängen blivit riktigare.',
	whole: 'Alla delfrågor tillsammans',
	measures: {
		deviation: {
			name: 'Medelavvikelse från medianen',
			meaning:
				'Så långt från medianen ligger en poäng i snitt, i procent av delfrågans max. Upp till 10 procent brukar räknas som enigt. Måttet är snällt när en enda av flera avviker.'
		},
		withinGroup: {
			name: 'Enighet inom gruppen, r_WG',
			meaning:
				'1 betyder att alla gav samma poäng, 0 att de skiljer sig minst lika mycket som om de hade gissat. Snittet över delfrågorna. Från 0,70 brukar räknas som enigt.'
		},
		alpha: {
			name: 'Krippendorffs alfa',
			interval: (low: string, high: string) => `(95 %: ${low} till ${high})`,
			meaning: (questions: number) =>
				`Räknat på andelen av max i ${questions} delfrågor. 1 betyder full enighet, 0 att poängen inte hänger ihop mer än av en slump. Intervallet visar hur mycket talet beror på just de här delfrågorna (jackknife).`,
			even: 'En jämn kommun sänker alfa: när delfrågorna liknar varandra väger samma skillnader tyngre. Ett lågt tal säger då mer om kommunen än om gruppen.',
			few: 'Med två till fyra utvärderare är talet osäkert, och det kan inte jämföras mellan kommuner.',
			none: 'Kan inte räknas när inget skiljer delfrågorna åt.'
		},
		intraclass: {
			name: 'Intraklasskorrelation',
			mean: (k: number, value: string) => `(snittet av ${k}: ${value})`,
			meaning: (questions: number) =>
				`ICC(2,1) och ICC(2,k) enligt Shrout och Fleiss, av de ${questions} delfrågor som alla har poängsatt: hur stor del av skillnaderna som ligger mellan delfrågorna och inte mellan utvärderarna.`,
			caveat:
				'Det andra talet är alltid högre, eftersom ett snitt jämnar ut. Gruppen enas om en poäng och räknar inget snitt, så läs det första.',
			none: 'Kräver minst tre delfrågor som alla har poängsatt, och att de skiljer sig åt.'
		}
	},
	notConsensus:
		'Enighet i tal är inte samsyn. Alla kan ha fel på samma sätt, och olika poäng kan bygga på att man sett olika saker. Överenskommen blir en poäng först när gruppen säger det.',
	perQuestion: 'Delfråga för delfråga',
	scores: 'Poäng av',
	deviation: 'Medelavvikelse',
	ofMax: 'av max',
	leftOut: 'Det som inte visas',
	leftOutHint:
		'Kvartilavstånd visas inte, eftersom det med färre än fem poäng på en delfråga bara är ett annat sätt att skriva högsta och lägsta. Kendalls W visas inte heller: det mäter om utvärderarna rangordnar delfrågorna lika, och det är inte det gruppen ska enas om.'
};
