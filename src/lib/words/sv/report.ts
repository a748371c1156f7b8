import { yearsUsed } from '../../domain/years-used.ts';
import { goodExampleIn } from '../good-example.ts';
import { numbers } from './numbers.ts';

/** `2020–` as it stands within a sentence. */
const inUse = (used: string) => yearsUsed(used, 'från', 'till och med');

/** What the report itself says; in the language of the instrument's country. */
export const report = {
	title: (municipality: string, year: number) => `Kommunkompassen: ${municipality} ${year}`,
	kind: 'Utvärderingsrapport',
	draft: 'UTKAST',
	draftOf: (name: string) => `UTKAST: ${name}`,
	/** A draft's number, and when it was kept. */
	keptOf: (n: number, day: string) => `Version ${n}, sparad ${day}`,
	versionOf: (n: number, day: string) => `Version ${n}, låst ${day}`,
	checksum: 'Kontrollsumma (SHA-256)',
	edition: (owner: string, used: string) => `Utgåva: ${owner}, ${inUse(used)}`,
	contents: 'Innehåll',
	about: 'Vad är Kommunkompassen?',
	inRelation: (municipality: string) => `${municipality} i förhållande till Kommunkompassen`,
	evaluation: 'Utvärderingen',
	results: 'Sammanfattning av resultatet',
	perArea: 'Poäng per område',
	perAreaIn: (year: number) => `Poäng per område ${year}`,
	perAreaOf: (then: number, now: number) => `Poäng per område ${then} och ${now}`,
	noTotal: 'Ingen totalpoäng: alla delfrågor är inte överenskomna.',
	comparison: 'Jämförelse med den tidigare utvärderingen',
	areas: 'Område för område',
	area: (number: number, title: string) => `Område ${number}: ${title}`,
	areaNumber: (number: number) => `Område ${number}`,
	headings: 'Rubriker',
	points: 'Poäng',
	pointsOf: (achieved: number, max: number) => `${achieved} av ${max} poäng`,
	ofMax: (max: number) => `av ${max}`,
	ofMaxPoints: (max: number) => `av ${max} poäng`,
	unknown: 'ej angivet',
	general: 'Allmänt',
	strengths: 'Styrkor',
	improvements: 'Förbättringsområden',
	noText: 'Ingen text har skrivits.',
	goodExample: goodExampleIn.sv,
	overview: 'Översikt av poängfördelningen',
	number: 'Nr',
	question: 'Delfråga',
	areaColumn: 'Område',
	areaTitle: 'Områdets namn',
	achieved: 'Uppnått',
	max: 'Max',
	percent: 'Procent',
	percentOf: numbers.percent,
	sum: 'Summa',
	total: 'Totalt',
	open: 'ej överenskommen',
	difference: 'Skillnad',
	noDifference: 'skillnaden är inte känd',
	mean: 'Medelvärde',
	noMean: 'inget medelvärde',
	earlierYear: (year: number) => `Utvärderingen ${year}`,
	earlierApart: (year: number) => `Utvärderingen ${year} (inte jämförbar: utgåvorna är olika)`,
	municipality: 'Kommun',
	year: 'År',
	version: 'Version',
	/** Where an area is known from fewer than another `n` is from – to, like the years. */
	meanBase: (n: string, edition: string, years: string) =>
		`Medelvärdena bygger på ${n} resultat efter utgåvan ${inUse(edition)}, från ${years}.`,
	noAreaMean: (fewest: number) => `Områden med färre än ${fewest} resultat har inget medelvärde.`,
	noMeans: (fewest: number, edition: string) =>
		`Inga medelvärden visas: det behövs minst ${fewest} andra resultat efter utgåvan ${inUse(edition)}.`,
	/** Headings of the column of means in a table of data. */
	meanOf: (n: string, years: string) => `Medelvärde (${n} resultat ${years})`,
	meanFrom: (fewest: number) => `Medelvärde (visas från ${fewest} resultat)`,
	rounding: 'Poängen är avrundade och summerar därför inte alltid till områdets poäng.',
	notComparable: 'Utgåvorna är olika och deras områden är inte jämförbara.',
	appendix: (year: number) => `Bilaga: utvärderingen ${year}`,
	/** Beside the report, in the reader's language. */
	files: {
		title: 'Hämta rapporten som',
		pdf: 'PDF',
		docx: 'Word',
		xlsx: 'Kalkylark',
		csv: 'CSV',
		json: 'JSON',
		failed:
			'Filen kunde inte göras just nu. Försök igen om en stund; fungerar det inte då, säg till den som sköter Samsyn.',
		rests: (minutes: number) =>
			`Filen kunde inte göras nyss. Samsyn försöker igen om ${minutes === 1 ? 'en minut' : `${minutes} minuter`}. Hämta den sedan; går det inte då heller, säg till den som sköter Samsyn.`,
		asking: 'Filen förbereds.',
		cancel: 'Avbryt',
		cancelled: 'Avbrutet. Ingenting hämtas.',
		busy: 'En fil görs redan. Vänta tills den är klar, eller avbryt den.',
		ready: 'Filen är färdig och hämtas.',
		readyReplaced: (times: number) =>
			`Filen är färdig och hämtas. ${times === 1 ? 'Ett tecken är utbytt' : `${times} tecken är utbytta`}; se nedan.`,
		replaced: 'Tecken som inget typsnitt har, och som är utbytta mot \uFFFD i filen:',
		replacedAt: (character: string, codePoint: string, where: string, times: number) =>
			`${character} (${codePoint}) i ${where}${times === 1 ? '' : `, ${times} gånger`}`
	},
	read: 'Läs rapporten',
	readOf: (version: string) => `Läs rapporten: ${version}`,
	link: 'Rapport'
};
