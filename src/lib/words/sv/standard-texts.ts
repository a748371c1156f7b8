/** The pages where standard texts are worded: of an edition, and of one evaluation's report. */
export const standardTexts = {
	link: 'Standardtexter',
	title: 'Rapportens standardtexter',
	lede: 'Texter som varje rapport har. Här kan ni formulera dem på ert sätt för den här utvärderingen. En version som redan är sparad ändras inte.',
	readOnly: 'Projektledaren ändrar texterna fram till låsningen.',
	locked: 'Utvärderingen är låst, så texterna kan inte ändras.',
	editions: 'Utgåvor',
	editionsLede: 'Varje utgåva har standardtexter som dess rapporter delar.',
	edition: (owner: string, used: string) => `${owner}, ${used}`,
	editionTitle: (owner: string, used: string) => `Standardtexter: ${owner}, ${used}`,
	editionLede:
		'Texterna gäller utgåvans alla rapporter, utom där en projektledare har skrivit en egen. De används i versioner som sparas från och med nu.',
	ofReports: 'Texter i rapporten',
	ofAreas: 'Allmänt, område för område',
	ofAreasHint: 'Gruppen kan lägga in texten i ett tomt Allmänt och skriva vidare på den.',
	names: {
		about: 'Vad är Kommunkompassen?',
		evaluation: 'Utvärderingen',
		results: 'Före resultatet',
		comparison: 'Före jämförelsen med den tidigare utvärderingen',
		areas: 'Före områdena',
		overview: 'Före tabellerna över poäng'
	},
	standard: {
		edition: 'Utgåvans text.',
		samsyn: 'Texten som följer med Samsyn.'
	},
	worded: (who: string, when: string) => `Egen text, ändrad av ${who} ${when}.`,
	onlyWithEarlier: 'Trycks bara när det finns en tidigare utvärdering.',
	change: 'Ändra texten',
	field: 'Text',
	format:
		'Varje rad blir ett stycke. Rader som börjar med ett bindestreck blir punkter. Är texten tom utelämnas den ur rapporten.',
	places: 'Ord inom klammerparenteser, { }, som fylls i',
	placesHint:
		'De här orden byts mot utvärderingens egna uppgifter när rapporten trycks. En rad med {tidigare år} trycks bara när det finns en tidigare utvärdering. Annat inom klammerparenteser trycks som det står.',
	placesMeaning: [
		['kommun', 'kommunens namn'],
		['år', 'utvärderingens år'],
		['utgåva', 'åren som utgåvan används'],
		['högsta poäng', 'det högsta en kommun kan få'],
		['tidigare år', 'året för den tidigare utvärderingen']
	] as readonly (readonly [string, string])[],
	/** The language that they are named in. */
	placesLanguage: 'sv' as 'sv' | 'nb',
	printed: 'Så trycks den',
	leftOut: 'Texten är tom och trycks inte.',
	noneOfArea: 'Området har ingen standardtext.',
	unsaved: 'Inte sparad än.',
	done: 'Texten är sparad.',
	reset: { edition: 'Använd utgåvans text', samsyn: 'Använd Samsyns text' },
	resetDone: 'Texten är tillbaka som den var från början.',
	changedMeanwhile:
		'Någon annan har ändrat texten medan du skrev. Det här står där nu. Sparar du ersätts det.',
	insert: 'Lägg in områdets standardtext',
	inserted: 'Standardtexten är inlagd.',
	events: {
		changed: (who: string) => `${who} ändrade en standardtext i rapporten.`,
		reset: (who: string) => `${who} gick tillbaka till utgåvans standardtext i rapporten.`,
		inserted: (who: string, area: number) => `${who} lade in standardtexten i område ${area}.`
	}
};
