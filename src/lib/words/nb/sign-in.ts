import type { Words } from '../sv.ts';

export const signIn: Words['signIn'] = {
	title: 'Logg inn',
	lede: 'Du må være invitert til en evaluering for å se den.',
	demoTitle: 'Prøv med en demokonto',
	demoHint: 'Personene er oppdiktede og finnes bare på denne datamaskinen. Velg hvem du vil være.',
	demoAs: (name) => `Logg inn som ${name}`,
	providerTitle: 'Med organisasjonens innlogging',
	provider: (name) => `Logg inn med ${name}`,
	emailTitle: 'Med en lenke i e-posten',
	email: 'E-postadresse',
	emailHint: 'Adressen du ble invitert med.',
	emailWrong: 'Skriv en e-postadresse, for eksempel anna@kommune.no.',
	sendLink: 'Send en lenke',
	sentTitle: 'Se i e-posten din',
	sent: (email) =>
		`Hvis ${email} er invitert, har vi sendt en lenke dit. Den gjelder i 15 minutter og én gang.`,
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
	notInvited: 'Kontoen er ikke invitert til noen evaluering. Be prosjektlederen om en invitasjon.',
	signedOut: 'Du har logget ut.',
	ended: 'Du har vært borte en stund og må logge inn igjen. Det du skrev, er fortsatt der.',
	ending: (minutes) =>
		`Du logges ut om ${minutes === 1 ? 'ett minutt' : `${minutes} minutter`}. Det du har skrevet, er lagret.`,
	stay: 'Fortsett å være innlogget',
	tooMany: 'For mange forsøk. Vent et minutt og prøv igjen.'
};
