import { calendarDayWords } from '../calendar-day.ts';
import type { Words } from '../sv.ts';

export const review: Words['release']['review'] = {
	title: 'Utkast til faktasjekk',
	day: calendarDayWords('nb-NO'),
	lede: (name, n, when) => `${name}, utkast ${n}, sluppet ${when}.`,
	until: (day) => `Les, rett fakta og send kommentarer senest ${day}.`,
	daysLeft: (days) =>
		days === 0
			? 'I dag er siste dag.'
			: days === 1
				? 'Dere har én arbeidsdag igjen.'
				: `Dere har ${days} arbeidsdager igjen.`,
	over: (day) => `Tiden for gjennomgang gikk ut ${day}.`,
	overHint: 'Ta kontakt med prosjektlederen hvis dere trenger mer tid.',
	extended: (day, reason) => `Dere har fått mer tid, til ${day}. Begrunnelse: ${reason}`,
	official:
		'Utkastet er et offentlig dokument (allmän handling) hos kommunen når dere har mottatt det, selv om det er et utkast. Kommentarene deres når evaluatorene først når dere sender dem, og blir da offentlige dokumenter hos dere.',
	steps: 'Hva skjer når',
	stepReleased: 'Dere får utkastet',
	stepReview: 'Dere sjekker fakta',
	stepReviewBy: (day) => `til ${day}`,
	stepAnswers: 'Hver kommentar får svar, og rapporten låses',
	stepLocked: 'Rapporten er låst',
	stepAfter: 'deretter',
	stepPublished: 'Resultatet blir offentlig',
	contents: 'Innhold',
	summary: 'Sammendrag',
	total: 'Totalt',
	totalOf: (points, max) => `${points} av ${max} poeng`,
	noTotal: 'Totalen regnes ut når alle delspørsmål er enige.',
	perArea: 'Poeng per område',
	area: 'Område',
	areaOf: (area) => `Område ${area}`,
	pointsOf: (max) => `av ${max} poeng`,
	general: 'Generelt',
	strengths: 'Styrker',
	improvements: 'Forbedringsområder',
	noText: 'Ingen tekst ennå. Evaluatorene har latt avsnittet stå åpent.',
	perQuestion: 'Poeng per delspørsmål',
	leftOpen: 'stående åpent',
	file: 'Fil til journalen',
	fileHint:
		'En HTML-fil med hele utkastet og opplysninger om dokumentet. Den kan åpnes og skrives ut overalt.',
	withdrawnTitle: 'Utkastet er trukket tilbake',
	withdrawn: (when) => `Evaluatorene trakk utkastet tilbake ${when}. Det skal ikke gjennomgås lenger.`,
	withdrawnReason: (reason) => `Begrunnelse: ${reason}`,
	withdrawnHint:
		'Har dere journalført utkastet, gjelder deres egne regler for det. Dere får beskjed når et nytt utkast er klart.',
	newer: 'Det finnes et nyere utkast.',
	toNewer: 'Til det nye utkastet',
	lockedTitle: 'Rapporten er låst',
	locked: 'Gjennomgangen er avsluttet. Utkastet står som det var.',
	toFinal: 'Les den låste rapporten',
	finalTitle: 'Den låste rapporten',
	finalLede: (name, when) => `${name}, låst ${when}.`,
	toDraft: 'Til utkastet og svarene',
	checksum: 'Kontrollsum (SHA-256)',
	asTeam: 'Slik ser kommunens kontaktpersoner utkastet.',
	news: {
		withdrawn: 'Evaluatorene har trukket tilbake utkastet.',
		locked: 'Rapporten er låst. Dere kan lese den låste rapporten.',
		unlocked: 'Rapporten er låst opp igjen.',
		extended: (day) => `Dere har fått mer tid, til ${day}.`,
		newer: 'Et nytt utkast er sluppet.',
		sent: (who) => `${who} har sendt kommentarene deres.`
	},
	final: {
		official: 'Den låste rapporten er et offentlig dokument hos kommunen når dere har mottatt den.',
		reopened:
			'Rapporten er låst opp igjen. Slik sto den da den ble låst; den låste versjonen finnes fortsatt. Når rapporten låses på nytt, vises den her.',
		changed: 'Hva som er endret siden utkastet',
		changedFrom: (n) => `Sammenlignet med utkast ${n}.`,
		file: 'Den låste filen',
		fileHint:
			'Filen har rapportens innhold, kontrollsum og signatur. Den leses av datamaskiner, og med den kan det vises at rapporten ikke er endret.',
		checksum: 'Innholdets kontrollsum (SHA-256)'
	},
	document: {
		identifier: 'Dokument',
		municipality: 'Kommune',
		edition: 'Utgave av Kommunkompassen',
		released: 'Sluppet',
		deadline: 'Siste dag for kommentarer ved slippet',
		version: 'Versjon',
		creator: 'Laget av',
		creatorValue: (name) => `Evalueringsgruppen for ${name}`,
		facts: 'Opplysninger om dokumentet',
		draft: 'Utkast til faktasjekk. Innholdet kan endres før rapporten låses.'
	}
};
