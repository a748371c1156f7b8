import { calendarDayWords } from '../calendar-day.ts';

/** The contact's page: the draft as it was released. */
export const review = {
	title: 'Utkast för faktagranskning',
	day: calendarDayWords('sv-SE'),
	lede: (name: string, n: number, when: string) => `${name}, utkast ${n}, släppt ${when}.`,
	until: (day: string) => `Läs, rätta fakta och skicka kommentarer senast ${day}.`,
	daysLeft: (days: number) =>
		days === 0
			? 'I dag är sista dagen.'
			: days === 1
				? 'Ni har en arbetsdag kvar.'
				: `Ni har ${days} arbetsdagar kvar.`,
	over: (day: string) => `Tiden för granskning gick ut ${day}.`,
	overHint: 'Hör av er till projektledaren om ni behöver mer tid.',
	extended: (day: string, reason: string) => `Ni har fått mer tid, till ${day}. Skäl: ${reason}`,
	official:
		'Utkastet är en allmän handling hos kommunen när ni har tagit emot det, fast det är ett utkast. Era kommentarer når utvärderarna först när ni skickar dem, och blir då allmänna handlingar hos er.',
	steps: 'Vad händer när',
	stepReleased: 'Ni får utkastet',
	stepReview: 'Ni granskar fakta',
	stepReviewBy: (day: string) => `till ${day}`,
	stepAnswers: 'Ni får svar på varje kommentar, och rapporten låses',
	stepLocked: 'Rapporten är låst',
	stepAfter: 'därefter',
	stepPublished: 'Resultatet blir offentligt',
	contents: 'Innehåll',
	summary: 'Sammanfattning',
	total: 'Totalt',
	totalOf: (points: string, max: number) => `${points} av ${max} poäng`,
	noTotal: 'Totalen räknas när alla delfrågor är överenskomna.',
	perArea: 'Poäng per område',
	area: 'Område',
	areaOf: (area: number) => `Område ${area}`,
	pointsOf: (max: number) => `av ${max} poäng`,
	general: 'Allmänt',
	strengths: 'Styrkor',
	improvements: 'Förbättringsområden',
	noText: 'Ingen text än. Utvärderarna har lämnat avsnittet öppet.',
	perQuestion: 'Poäng per delfråga',
	leftOpen: 'lämnad öppen',
	file: 'Fil till diariet',
	fileHint:
		'En HTML-fil med hela utkastet och uppgifter om handlingen. Den kan öppnas och skrivas ut överallt.',
	withdrawnTitle: 'Utkastet är tillbakadraget',
	withdrawn: (when: string) => `Utvärderarna drog tillbaka utkastet ${when}. Det ska inte granskas längre.`,
	withdrawnReason: (reason: string) => `Skäl: ${reason}`,
	withdrawnHint:
		'Har ni diariefört utkastet gäller era egna regler för det. Ni får besked när ett nytt utkast är klart.',
	newer: 'Det finns ett nyare utkast.',
	toNewer: 'Till det nya utkastet',
	lockedTitle: 'Rapporten är låst',
	locked: 'Granskningen är avslutad. Utkastet ligger kvar som det var.',
	toFinal: 'Läs den låsta rapporten',
	finalTitle: 'Den låsta rapporten',
	finalLede: (name: string, when: string) => `${name}, låst ${when}.`,
	toDraft: 'Till utkastet och svaren',
	checksum: 'Kontrollsumma (SHA-256)',
	asTeam: 'Så här ser kommunens kontaktpersoner utkastet.',
	news: {
		withdrawn: 'Utvärderarna har dragit tillbaka utkastet.',
		locked: 'Rapporten är låst. Ni kan läsa den låsta rapporten.',
		unlocked: 'Rapporten är upplåst igen.',
		extended: (day: string) => `Ni har fått mer tid, till ${day}.`,
		newer: 'Ett nytt utkast är släppt.',
		sent: (who: string) => `${who} har skickat era kommentarer.`
	},
	final: {
		official: 'Den låsta rapporten är en allmän handling hos kommunen när ni har tagit emot den.',
		reopened:
			'Rapporten är upplåst igen. Så här stod den när den låstes; den låsta versionen finns kvar. När rapporten låses på nytt visas den här.',
		changed: 'Vad som har ändrats sedan utkastet',
		changedFrom: (n: number) => `Jämfört med utkast ${n}.`,
		file: 'Den låsta filen',
		fileHint:
			'Filen har rapportens innehåll, kontrollsumma och underskrift. Den läses av datorer, och med den går det att visa att rapporten inte har ändrats.',
		checksum: 'Innehållets kontrollsumma (SHA-256)'
	},
	document: {
		identifier: 'Handling',
		municipality: 'Kommun',
		edition: 'Utgåva av Kommunkompassen',
		released: 'Släppt',
		deadline: 'Sista dag för kommentarer vid släppet',
		version: 'Version',
		creator: 'Upprättad av',
		creatorValue: (name: string) => `Utvärderingsgruppen för ${name}`,
		facts: 'Uppgifter om handlingen',
		draft: 'Utkast för faktagranskning. Innehållet kan ändras innan rapporten låses.'
	}
};
