/** What people are told when they aren't there, in letters and among what waits. Never what somebody wrote. */
export const notices = {
	title: 'Aviseringar',
	letters: 'Brev om det som händer',
	lettersHint:
		'Breven säger vad som har hänt och var det går att läsa. De kommer inte mellan klockan 18 och 7, på helger eller på helgdagar.',
	noAddress: 'Du har ingen bekräftad e-postadress här, så inga brev kan skickas till dig.',
	wishes: { hourly: 'högst ett i timmen', daily: 'ett om dagen, klockan 8', never: 'inga brev' },
	subject: (n: number, evaluation: string) =>
		n === 1 ? `En händelse i ${evaluation}` : `${n} händelser i ${evaluation}`,
	subjectOfSeveral: (n: number, evaluations: number) => `${n} händelser i ${evaluations} utvärderingar`,
	greeting: 'Hej. Det här har hänt i Samsyn sedan sist.',
	farewell: (link: string) => `Hur ofta breven kommer väljer du här:\n\n${link}`,
	happened: {
		released: (n: number, day: string | null) =>
			`${n === 1 ? 'Ett utkast är släppt' : `${n} utkast är släppta`} för faktagranskning.${day === null ? '' : ` Sista dagen är ${day}.`}`,
		'deadline-near': (n: number, day: string | null) =>
			day === null ? 'Granskningens sista dag närmar sig.' : `Granskningens sista dag är ${day}.`,
		'deadline-moved': (n: number, day: string | null) =>
			day === null ? 'Granskningens sista dag är ändrad.' : `Granskningens sista dag är ändrad till ${day}.`,
		withdrawn: (n: number) => (n === 1 ? 'Ett utkast är tillbakadraget.' : `${n} utkast är tillbakadragna.`),
		'comments-sent': (n: number) =>
			n === 1 ? 'Kommunen har skickat kommentarer.' : `Kommunen har skickat kommentarer ${n} gånger.`,
		answered: (n: number) => (n === 1 ? 'En kommentar är besvarad.' : `${n} kommentarer är besvarade.`),
		reopened: (n: number) => (n === 1 ? 'En delfråga är återöppnad.' : `${n} delfrågor är återöppnade.`),
		mentioned: (n: number) => (n === 1 ? 'Du är nämnd i en kommentar.' : `Du är nämnd i ${n} kommentarer.`),
		locked: (_n: number) => 'Versionen är låst.',
		'unlock-asked': (_n: number) =>
			'Någon har begärt att versionen låses upp. En annan än den som begärde det avgör.',
		unlocked: (_n: number) => 'Versionen är upplåst.',
		'requests-sent': (_n: number, day: string | null) =>
			`Utvärderingsgruppen har skickat frågor till kommunen.${day === null ? '' : ` Svar önskas senast ${day}.`}`,
		'requests-near': (_n: number, day: string | null) =>
			day === null
				? 'Dagen för svar på gruppens frågor närmar sig.'
				: `Gruppens frågor ska besvaras senast ${day}.`,
		'requests-moved': (_n: number, day: string | null) =>
			day === null
				? 'Dagen för svar på gruppens frågor är ändrad.'
				: `Svar på gruppens frågor önskas nu senast ${day}.`,
		'request-withdrawn': (n: number) =>
			n === 1 ? 'En fråga till kommunen är tillbakadragen.' : `${n} frågor till kommunen är tillbakadragna.`,
		'answers-sent': (n: number) =>
			n === 1 ? 'Kommunen har skickat svar på gruppens frågor.' : `Kommunen har skickat svar ${n} gånger.`
	},
	waits: {
		review: (day: string) => `Granska utkastet senast ${day}`,
		answers: (n: number) =>
			n === 1 ? 'Ett svar på er kommentar att läsa' : `${n} svar på era kommentarer att läsa`,
		drafts: (n: number) => (n === 1 ? 'En kommentar att skicka' : `${n} kommentarer att skicka`),
		deadline: (day: string) => `Kommunens sista dag att granska är ${day}`,
		'deadline-over': (day: string) => `Kommunens sista dag att granska var ${day}`,
		comments: (n: number) =>
			n === 1 ? 'En kommentar från kommunen att besvara' : `${n} kommentarer från kommunen att besvara`,
		unlock: 'En begäran om upplåsning att avgöra',
		mentions: (n: number) => (n === 1 ? 'En kommentar nämner dig' : `${n} kommentarer nämner dig`),
		'request-answers': (n: number) =>
			n === 1
				? 'Ett svar från kommunen att ta ställning till'
				: `${n} svar från kommunen att ta ställning till`,
		'requests-overdue': (n: number) =>
			n === 1
				? 'En begäran till kommunen är obesvarad efter sista dagen'
				: `${n} begäranden till kommunen är obesvarade efter sista dagen`,
		'request-proposals': (n: number) =>
			n === 1
				? 'En föreslagen begäran att skicka till kommunen'
				: `${n} föreslagna begäranden att skicka till kommunen`,
		requests: (n: number, day: string) =>
			n === 1
				? `En fråga från utvärderingsgruppen att besvara senast ${day}`
				: `${n} frågor från utvärderingsgruppen att besvara, den första senast ${day}`,
		'request-drafts': (n: number) =>
			n === 1 ? 'Ett förberett svar att skicka' : `${n} förberedda svar att skicka`
	}
};
