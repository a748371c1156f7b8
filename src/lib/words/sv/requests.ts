/** Frågelistan, begäran om underlag och kommunens svar. */

const about = (question: string | null) => (question === null ? '' : ` om ${question}`);

export const requests = {
	title: 'Frågor till kommunen',
	lede: 'Vad kommunen ska svara på eller skicka. Den ser bara det som projektledaren har skickat.',
	none: 'Ingenting är föreslaget eller skickat än.',
	noneHint: 'Börja med en frågelista inför besöket, eller föreslå en begäran om det som saknas.',
	noContacts: 'Utvärderingen har ingen kontaktperson i kommunen, så ingen kan svara.',
	toTeam: 'Till gruppen',
	toList: 'Gör en frågelista',
	statuses: {
		proposed: 'Föreslagen',
		sent: 'Väntar på svar',
		answered: 'Besvarad',
		accepted: 'Svaret godtaget',
		closed: 'Avslutad',
		withdrawn: 'Tillbakadragen'
	},
	groups: {
		answered: 'Svar att ta ställning till',
		sent: 'Väntar på svar',
		proposed: 'Föreslaget, inte skickat',
		ended: 'Avslutat'
	},
	overdue: (day: string) => `Försenad, skulle ha kommit ${day}`,
	dueOn: (day: string) => `Svar senast ${day}`,
	daysLeft: (n: number) =>
		n === 0 ? 'sista dagen är i dag' : n === 1 ? '1 arbetsdag kvar' : `${n} arbetsdagar kvar`,
	number: (n: number) => `Fråga ${n}`,
	whole: 'Hela utvärderingen',
	area: (n: number) => `Område ${n}`,
	proposedBy: (who: string, when: string) => `Föreslagen av ${who}, ${when}`,
	fromList: 'Ur frågelistan',
	chooseToSend: (text: string) => `Välj att skicka: ${text}`,
	reword: 'Skriv om',
	rewordSave: 'Spara',
	rewordOf: (text: string) => `Skriv om: ${text}`,
	drop: 'Ta bort förslaget',
	dropOf: (text: string) => `Ta bort förslaget: ${text}`,
	text: 'Vad ska kommunen svara på eller skicka?',
	textHint: 'Kommunen läser orden som de står, när projektledaren har skickat dem.',
	textMissing: 'Skriv vad kommunen ska svara på eller skicka.',
	of: 'Gäller',
	proposeTitle: 'Föreslå en begäran',
	propose: 'Föreslå',
	proposedNow: 'Begäran är föreslagen. Kommunen ser den när projektledaren har skickat den.',
	sendTitle: 'Skicka till kommunen',
	sendHint:
		'Det valda skickas till kommunens kontaktpersoner med en gemensam sista dag. När det är skickat är det en allmän handling hos kommunen och kan inte ändras.',
	days: 'Arbetsdagar att svara',
	send: 'Skicka det valda',
	sentNow: (n: number, day: string) =>
		`${n === 1 ? 'En fråga är skickad' : `${n} frågor är skickade`}. Svar senast ${day}.`,
	onlyLead: 'Projektledaren skickar.',
	sendingsTitle: 'Skickat',
	sending: (when: string, who: string, n: number) =>
		`${when}, ${who}: ${n === 1 ? '1 fråga' : `${n} frågor`}`,
	unanswered: (n: number) => (n === 0 ? 'alla besvarade' : n === 1 ? '1 obesvarad' : `${n} obesvarade`),
	extend: 'Ge mer tid',
	extendOf: (day: string) => `Ge mer tid än till ${day}`,
	extendDays: 'Arbetsdagar till',
	extendReason: 'Skäl, som kommunen läser',
	extendedNow: (day: string) => `Sista dagen är nu ${day}.`,
	accept: 'Godta svaret',
	acceptOf: (n: number) => `Godta svaret på fråga ${n}`,
	close: 'Avsluta utan mer',
	closeOf: (n: number) => `Avsluta fråga ${n} utan mer`,
	withdraw: 'Dra tillbaka',
	withdrawOf: (n: number) => `Dra tillbaka fråga ${n}`,
	withdrawReason: 'Skäl, som kommunen läser',
	endReason: (reason: string) => `Skäl: ${reason}`,
	answerBy: (who: string, when: string) => `Svar från ${who}, ${when}`,
	keep: 'Lägg som underlag',
	keepOf: (name: string) => `Lägg ${name} som underlag`,
	keepText: 'svaret',
	keptNow: 'Svaret ligger bland underlaget.',
	keptTitle: (n: number) => `Kommunens svar på fråga ${n}`,
	list: {
		title: 'Frågelista',
		lede: 'Frågor som kommunen får före besöket. Välj, skriv om och lägg till förslagen; projektledaren skickar dem.',
		hint: 'Delfrågor som kommunen inte har fått än är valda. Ta bort dem som ni inte vill fråga om.',
		asked: 'Finns redan i en lista',
		ask: (question: string) => `Fråga om ${question}`,
		words: (question: string) => `Frågan om ${question}`,
		areaWords: (area: number) => `Mer om område ${area}`,
		default: (title: string) =>
			`${title} Beskriv kort hur ni arbetar i dag, och skicka gärna dokument som visar det.`,
		defaultArea: (title: string) => `Är det något mer om ${title.toLowerCase()} som vi bör känna till?`,
		save: 'Lägg till som förslag',
		savedNow: (n: number) => (n === 1 ? 'En fråga är föreslagen.' : `${n} frågor är föreslagna.`),
		nothing: 'Välj minst en fråga.'
	},
	contact: {
		title: 'Frågor från utvärderingsgruppen',
		lede: 'Här står vad gruppen ber er svara på eller skicka, och till när. Ni förbereder svaren tillsammans. Gruppen ser dem först när en av er skickar.',
		publicTitle: 'Det ni skickar blir allmän handling',
		public:
			'Frågorna är inkomna till kommunen, och svaren är expedierade när ni skickar dem. Var och en kan då begära att få läsa dem. Det som ni förbereder här är ert arbetsmaterial tills dess.',
		none: 'Gruppen har inte skickat några frågor än.',
		noneHint: 'När den gör det får ni ett brev, och frågorna står här.',
		closed: 'Utvärderingen är låst. Ingenting mer kan skickas.',
		extended: (reason: string) => `Mer tid: ${reason}`,
		going: 'Pågående frågor',
		ended: 'Avslutade frågor',
		answer: 'Svara',
		answerOf: (n: number) => `Svara på fråga ${n}`,
		more: 'Lägg till ett svar',
		moreOf: (n: number) => `Lägg till ett svar på fråga ${n}`,
		change: 'Ändra utkastet',
		changeOf: (n: number) => `Ändra utkastet till svar på fråga ${n}`,
		text: 'Ert svar',
		textHint: 'Bara ni i kommunen ser svaret tills ni skickar.',
		fileHint: 'PDF, Word, Excel, PNG, JPG eller text, högst 10 MB. Upp till tio bilagor till ett svar.',
		save: 'Spara utkastet',
		savedNow: 'Utkastet är sparat. Det är inte skickat.',
		without: 'Texten är sparad, men inte bilagan.',
		discard: 'Kasta utkastet',
		discardOf: (n: number) => `Kasta utkastet till svar på fråga ${n}`,
		discarded: 'Utkastet är borta.',
		remove: 'Ta bort',
		removed: 'Bilagan är borta.',
		draft: 'Utkast, inte skickat',
		draftBy: (who: string, when: string) => `Senast ändrat av ${who}, ${when}`,
		notSent: 'Utkastet hann inte skickas innan frågan avslutades.',
		sentBy: (who: string, when: string) => `Skickat av ${who}, ${when}`,
		states: {
			sent: 'Obesvarad',
			answered: 'Skickat. Gruppen läser svaret.',
			accepted: 'Gruppen har fått det den behöver.',
			closed: 'Gruppen behöver inget mer.',
			withdrawn: 'Gruppen har dragit tillbaka frågan.'
		},
		sendTitle: 'Skicka till utvärderingsgruppen',
		sendHint:
			'En av er skickar för alla. Det som är skickat går inte att ändra, men det går att lägga till ett svar.',
		choose: (n: number) => `Svaret på fråga ${n}`,
		files: (n: number) => (n === 1 ? '1 bilaga' : `${n} bilagor`),
		send: 'Skicka svaren',
		sentNow: (n: number) =>
			n === 1
				? 'Svaret är skickat till utvärderingsgruppen.'
				: `${n} svar är skickade till utvärderingsgruppen.`,
		nothing: 'Välj minst ett svar att skicka.',
		link: 'Till frågorna',
		waiting: (n: number, day: string) =>
			n === 1
				? `Utvärderingsgruppen väntar på svar på en fråga senast ${day}.`
				: `Utvärderingsgruppen väntar på svar på ${n} frågor, det första senast ${day}.`,
		changed: 'Frågorna från utvärderingsgruppen har ändrats.'
	},
	chosen: 'Skicka den här',
	events: {
		proposed: (who: string, question: string | null) =>
			`${who} föreslog en begäran till kommunen${about(question)}.`,
		listed: (who: string) => `${who} lade frågor till frågelistan.`,
		reworded: (who: string, question: string | null) =>
			`${who} skrev om en föreslagen begäran${about(question)}.`,
		sent: (who: string) => `${who} skickade begäranden till kommunen.`,
		extended: (who: string) => `${who} gav kommunen mer tid att svara.`,
		accepted: (who: string, question: string | null) => `${who} godtog kommunens svar${about(question)}.`,
		closed: (who: string, question: string | null) =>
			`${who} avslutade en begäran till kommunen${about(question)}.`,
		withdrawn: (who: string, question: string | null) => `${who} drog tillbaka en begäran${about(question)}.`,
		answered: (who: string) => `${who} skickade kommunens svar.`
	}
};
