import type { Words } from '../sv.ts';

export const notices: Words['notices'] = {
	title: 'Varsler',
	letters: 'Brev om det som skjer',
	lettersHint:
		'Brevene sier hva som har skjedd og hvor det kan leses. De kommer ikke mellom klokken 18 og 7, i helger eller på svenske helligdager.',
	noAddress: 'Du har ingen bekreftet e-postadresse her, så ingen brev kan sendes til deg.',
	wishes: { hourly: 'høyst ett i timen', daily: 'ett om dagen, klokken 8', never: 'ingen brev' },
	subject: (n, evaluation) => (n === 1 ? `En hendelse i ${evaluation}` : `${n} hendelser i ${evaluation}`),
	subjectOfSeveral: (n, evaluations) => `${n} hendelser i ${evaluations} evalueringer`,
	greeting: 'Hei. Dette har skjedd i Samsyn siden sist.',
	farewell: (link) => `Hvor ofte brevene kommer, velger du her:\n\n${link}`,
	happened: {
		released: (n, day) =>
			`${n === 1 ? 'Et utkast er frigitt' : `${n} utkast er frigitt`} for faktasjekk.${day === null ? '' : ` Siste dag er ${day}.`}`,
		'deadline-near': (n, day) =>
			day === null ? 'Siste dag for gjennomgangen nærmer seg.' : `Siste dag for gjennomgangen er ${day}.`,
		'deadline-moved': (n, day) =>
			day === null
				? 'Siste dag for gjennomgangen er endret.'
				: `Siste dag for gjennomgangen er endret til ${day}.`,
		withdrawn: (n) => (n === 1 ? 'Et utkast er trukket tilbake.' : `${n} utkast er trukket tilbake.`),
		'comments-sent': (n) =>
			n === 1 ? 'Kommunen har sendt kommentarer.' : `Kommunen har sendt kommentarer ${n} ganger.`,
		answered: (n) => (n === 1 ? 'En kommentar er besvart.' : `${n} kommentarer er besvart.`),
		reopened: (n) => (n === 1 ? 'Et delspørsmål er gjenåpnet.' : `${n} delspørsmål er gjenåpnet.`),
		mentioned: (n) => (n === 1 ? 'Du er nevnt i en kommentar.' : `Du er nevnt i ${n} kommentarer.`),
		locked: () => 'Versjonen er låst.',
		'unlock-asked': () => 'Noen har bedt om at versjonen låses opp. En annen enn den som ba om det, avgjør.',
		unlocked: () => 'Versjonen er låst opp.',
		'requests-sent': (_n, day) =>
			`Evalueringsgruppen har sendt spørsmål til kommunen.${day === null ? '' : ` Svar ønskes senest ${day}.`}`,
		'requests-near': (_n, day) =>
			day === null
				? 'Dagen for svar på gruppens spørsmål nærmer seg.'
				: `Gruppens spørsmål skal besvares senest ${day}.`,
		'requests-moved': (_n, day) =>
			day === null
				? 'Dagen for svar på gruppens spørsmål er endret.'
				: `Svar på gruppens spørsmål ønskes nå senest ${day}.`,
		'request-withdrawn': (n) =>
			n === 1
				? 'Et spørsmål til kommunen er trukket tilbake.'
				: `${n} spørsmål til kommunen er trukket tilbake.`,
		'answers-sent': (n) =>
			n === 1 ? 'Kommunen har sendt svar på gruppens spørsmål.' : `Kommunen har sendt svar ${n} ganger.`
	},
	waits: {
		review: (day) => `Gå gjennom utkastet senest ${day}`,
		answers: (n) =>
			n === 1 ? 'Ett svar på kommentaren deres å lese' : `${n} svar på kommentarene deres å lese`,
		drafts: (n) => (n === 1 ? 'En kommentar å sende' : `${n} kommentarer å sende`),
		deadline: (day) => `Kommunens siste dag for gjennomgang er ${day}`,
		'deadline-over': (day) => `Kommunens siste dag for gjennomgang var ${day}`,
		comments: (n) =>
			n === 1 ? 'En kommentar fra kommunen å besvare' : `${n} kommentarer fra kommunen å besvare`,
		unlock: 'En forespørsel om opplåsing å avgjøre',
		mentions: (n) => (n === 1 ? 'En kommentar nevner deg' : `${n} kommentarer nevner deg`),
		'request-answers': (n) =>
			n === 1 ? 'Ett svar fra kommunen å ta stilling til' : `${n} svar fra kommunen å ta stilling til`,
		'requests-overdue': (n) =>
			n === 1
				? 'Én forespørsel til kommunen er ubesvart etter siste dag'
				: `${n} forespørsler til kommunen er ubesvart etter siste dag`,
		'request-proposals': (n) =>
			n === 1
				? 'Én foreslått forespørsel å sende til kommunen'
				: `${n} foreslåtte forespørsler å sende til kommunen`,
		requests: (n, day) =>
			n === 1
				? `Ett spørsmål fra evalueringsgruppen å besvare senest ${day}`
				: `${n} spørsmål fra evalueringsgruppen å besvare, det første senest ${day}`,
		'request-drafts': (n) => (n === 1 ? 'Ett forberedt svar å sende' : `${n} forberedte svar å sende`)
	}
};
