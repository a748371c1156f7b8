import type { Words } from '../sv.ts';

export const retention: Words['retention'] = {
	title: 'Sletting',
	lede: 'Notater og navn slettes på ordentlig. Igjen blir et bevis: når, hvorfor og en kontrollsum, men ikke noe av det som sto der.',
	afterLock: (days) =>
		days === 0
			? 'Notater og navn slettes samme dag som evalueringen låses.'
			: `Notater og navn slettes ${days} dager etter låsing.`,
	on: (day) => `Notater og navn slettes ${day}.`,
	past: (day) => `Slettedagen var ${day}.`,
	byDefault: 'Det gjelder når ikke noe annet er bestemt.',
	decided: (who, day, reason) => `${who} bestemte det ${day}: ${reason}`,
	change: 'Endre slettetiden',
	days: 'Dager etter låsing',
	daysHint: 'Fra 0 til 365.',
	daysWrong: 'Skriv et helt antall dager fra 0 til 365.',
	reason: 'Begrunnelse',
	reasonHint: 'Hva de som ble intervjuet, ble lovet, eller hva som er endret.',
	decide: 'Bestem',
	saved: 'Slettetiden er endret.',
	nowDue: 'Blir dagen en dag som har vært, slettes alt innen et minutt.',
	proofs: 'Slettet',
	noProofs: 'Ingenting er slettet ennå.',
	kinds: {
		notes: 'Notater fra et intervju',
		lines: 'Linjer i notater',
		names: 'Hele navnelisten',
		name: 'Ett navn i listen'
	},
	because: {
		schedule: 'slettedagen kom',
		person: 'personen ba om det',
		lead: 'prosjektleder eller administrator bestemte det',
		restored: 'en gjenopprettet sikkerhetskopi hadde tatt det tilbake'
	},
	proof: (id) => `Bevis ${id}`,
	sum: 'Kontrollsum (SHA-256)',
	events: {
		days: (who) => `${who} endret slettetiden for notater og navn.`,
		name: (who) => `${who} slettet et navn i navnelisten.`,
		names: (who) => `${who} slettet navnelisten.`,
		notes: (who) => `${who} slettet notatene fra et intervju fordi en person ba om det.`,
		lines: (who) => `${who} slettet linjer i notater fordi en person ba om det.`,
		schedule: 'Notater eller navn fra intervjuer ble slettet på slettedagen.',
		again: 'Det som var slettet før en gjenopprettet sikkerhetskopi, ble slettet igjen.',
		person: (who) => `${who} hentet fram hva som finnes om en intervjuet person.`
	},
	person: {
		title: 'Spørsmål fra en person',
		link: 'Spørsmål fra en person',
		lede: 'Noen som har blitt intervjuet, vil vite hva som finnes om dem, eller få det slettet. Søk på navnet eller velg rollekode. At du gjør det, noteres i loggen, uten navn.',
		search: 'Navn eller rollekode',
		searchHint: 'En del av navnet er nok.',
		show: 'Vis hva som finnes',
		whom: 'Person',
		nothing: 'Det finnes ikke noe navn eller noen rollekode som passer med det.',
		several: 'Flere passer. Velg den som spør.',
		noCode: 'Ingen rollekode',
		found: (code) => `Det som finnes om ${code}`,
		nameRow: 'I navnelisten',
		noName: 'Det finnes ikke noe navn i listen.',
		interviews: 'Intervjuer',
		noInterviews: 'Rollekoden finnes ikke i noe intervju.',
		lines: 'Linjer i notatene',
		noLines: 'Ingen linjer med rollekoden.',
		erasedNotes: (day) => `Notatene ble slettet ${day}.`,
		evidence: 'Belegg fra intervjuet',
		evidenceHint: 'Bare titler: det er evalueringens eget belegg, uten hvem som sa det.',
		noEvidence: 'Ikke noe belegg kommer fra intervjuet.',
		eraseName: 'Slett navnet',
		eraseLines: (n) => (n === 1 ? 'Slett linjen' : `Slett de ${n} linjene`),
		eraseNotes: 'Slett alle notater fra intervjuet',
		eraseNotesHint: 'Tar bort alt som ble notert, også om andre. Ingen kan notere der etterpå.',
		sure: 'Jeg forstår at det ikke kan angres',
		done: 'Det er slettet. Kvitteringen nedenfor er til den som spurte.',
		receipt: 'Kvittering for sletting',
		receiptOf: (municipality, year) => `Kommunkompassen, ${municipality} ${year}`,
		receiptText:
			'Dette er slettet fra Samsyn. Kontrollsummen viser hva som ble slettet uten å røpe det, og slettingen gjøres på nytt hvis en eldre sikkerhetskopi leses inn.',
		print: 'Skriv ut kvitteringen',
		purgeAll: 'Navnelisten',
		names: (n) => (n === 0 ? 'Navnelisten er tom.' : n === 1 ? '1 navn i listen.' : `${n} navn i listen.`)
	}
};
