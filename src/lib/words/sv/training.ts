/** Practising on a made-up municipality. */
export const training = {
	title: 'Övning',
	link: 'Övning',
	lede: 'Kalibrera er på en påhittad kommun innan ni går till en riktig.',
	about: [
		'Tallvika finns inte. Till varje delfråga finns två eller tre uppgifter ur intervjuer, dokument och webbplats, så att du kan poängsätta alla 45 på en kväll.',
		'Du poängsätter ensam och förseglat och lämnar in område för område, precis som annars. När ett område är öppnat visas facit bredvid din poäng: den väntade poängen, vad som är en rimlig läsning av underlaget, och varför.',
		'Du kan öva själv eller ta med kollegor under Gruppen och inställningar, och då hålla ett helt möte med protokoll. En övning räknas aldrig i resultat, medelvärden eller jämförelser.'
	],
	start: 'Börja en övning',
	mayNot: 'Övningar börjas av den som är med i en grupp. Be en projektledare ta med dig.',
	own: 'Dina övningar',
	noOwn: 'Du har ingen övning än.',
	toKey: 'Facit',
	here: 'Det här är en övning på en påhittad kommun.',
	keyTitle: 'Facit',
	keyLede: 'Det som väntades, bredvid det du lämnade in.',
	keyHidden: (n: number) =>
		n === 1
			? 'En delfråga till visas när du har lämnat in och området är öppnat.'
			: `${n} delfrågor till visas när du har lämnat in och området är öppnat.`,
	nothingYet: 'Inget visas än. Lämna in ett område och öppna det, så visas facit för det här.',
	aim: 'Så träffade du',
	level: 'I snitt låg du på den väntade poängen.',
	above: (points: string) => `I snitt låg du ${points} procentenheter över den väntade poängen.`,
	below: (points: string) => `I snitt låg du ${points} procentenheter under den väntade poängen.`,
	spread: (points: string) =>
		`Dina avvikelser varierar med ${points} procentenheter kring det (standardavvikelse).`,
	within: (n: number, of: number) => `${n} av ${of} poäng är en rimlig läsning av underlaget.`,
	aimHint:
		'Det första talet säger om du ger höga eller låga poäng, det andra om du är jämn. Facit är vad en van panel skulle komma fram till, inte en sanning: är ni överens om något annat är skälen det intressanta.',
	question: 'Delfråga',
	expected: 'Väntat',
	band: 'Rimligt',
	bandOf: (from: string, to: string) => `${from}–${to}`,
	yours: 'Du',
	difference: 'Skillnad i procentenheter',
	agreed: 'Överenskommet',
	inside: 'rimlig',
	outside: 'utanför'
};
