import type { Words } from '../sv.ts';

export const signIn: Words['signIn'] = {
	title: 'Logg inn',
	lede: 'Du må være invitert til en evaluering for å se den.',
	demoTitle: 'Prøv med en demokonto',
	demoHint: 'Personene er oppdiktede og finnes bare på denne datamaskinen. Velg hvem du vil være.',
	providerTitle: 'Med organisasjonens innlogging',
	provider: (name) => `Logg inn med ${name}`,
	emailTitle: 'Med en lenke i e-posten',
	email: 'E-postadresse',
	emailHint: 'Adressen du ble invitert med.',
	emailWrong: 'Skriv en e-postadresse, for eksempel anna@kommune.no.',
	sendLink: 'Send en lenke',
	sentTitle: 'Se i e-posten din',
	sent: (email) => `Vi har sendt en lenke til ${email}. Den gjelder i 15 minutter og én gang.`,
	sentHint: 'Kommer det ingen e-post? Se i søppelposten eller be om en ny lenke.',
	sendAgain: 'Send en ny lenke',
	confirmTitle: 'Fullfør innloggingen',
	confirm: 'Fortsett til Samsyn',
	outbox: 'Utboksen',
	outboxTitle: 'Utboks for demokontoene',
	outboxHint: 'I demomodus sendes ingen e-post. Brevene legges her i stedet.',
	outboxEmpty: 'Ingen brev ennå. Be om en lenke på innloggingssiden, så kommer brevet hit.',
	outboxTo: (email) => `Til ${email}`,
	outboxOpen: 'Åpne lenken',
	failed: 'Innloggingen kunne ikke fullføres. Prøv igjen.',
	linkExpired: 'Lenken er utløpt eller allerede brukt. Be om en ny.',
	signedOut: 'Du har logget ut.',
	ending: {
		title: 'Innloggingen går ut',
		unused: (time) =>
			`Du logges ut klokken ${time} hvis du ikke gjør noe. Det du har skrevet, blir stående på siden.`,
		old: (time) =>
			`Du logges ut klokken ${time}, for en innlogging varer i høyst tolv timer. Logg inn igjen i en ny fane, så fortsetter du her uten avbrudd.`,
		ended:
			'Du er logget ut. Det du har skrevet, står fortsatt på siden, og du kan sende det når du har logget inn igjen i en ny fane.',
		stay: 'Bli værende',
		stayed: 'Du er fortsatt innlogget.',
		again: 'Logg inn igjen',
		newTab: '(åpnes i en ny fane)',
		noAnswer: 'Serveren svarer ikke. Prøv igjen om litt.',
		back: 'Du er logget inn igjen.',
		backTitle: 'Du er logget inn igjen',
		backHint: 'Lukk fanen og fortsett der du var. Det du skrev, er der fortsatt.'
	},
	tooMany: 'For mange forsøk. Vent et minutt og prøv igjen.'
};
