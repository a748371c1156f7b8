/** Older reports: bringing a file, looking through what was read of it, and keeping it. */
export const olderReport = {
	title: 'Läs in en äldre rapport',
	lede: 'Ta in en rapport från en tidigare utvärdering. Du ser vad som blev läst, rättar det och väljer vad som ska sparas. Inget sparas innan dess.',
	link: 'Läs in äldre rapport',
	before: 'Har kommunen utvärderats tidigare?',
	file: 'Fil',
	fileHint: 'Textfil (.txt), Word (.docx) eller JSON (.json), högst 10 MB.',
	text: 'Eller klistra in rapportens text',
	textHint: 'Hela texten, med poängtabellen.',
	nothing: 'Välj en fil eller klistra in text.',
	both: 'Välj antingen en fil eller inklistrad text, inte båda.',
	emptyFile: 'Filen är tom. Välj en annan fil.',
	unreadable: 'Filen går inte att läsa. Spara den på nytt som .docx eller .txt och försök igen.',
	tooLarge: 'Filen är större än 10 MB. Ta bort bilder ur den, eller spara den som text.',
	read: 'Läs in',
	pasted: 'Inklistrad text',
	waiting: 'Inlästa och inte sparade',
	waitingHint: 'Bara du ser dem. De tas bort efter sju dagar, och den äldsta när fler än 20 väntar.',
	waitsUntil: (day: string) => `Tas bort ${day}`,
	kept: (names: string) => `Sparat som tidigare utvärdering: ${names}.`,
	beginFrom: (name: string) => `Börja en ny utvärdering från ${name}`,
	discarded: 'Inläsningen är borttagen. Inget sparades.',

	review: 'Granska inläsningen',
	reviewLede:
		'Jämför med källan, rätta det som blev fel och välj vad som ska göras med varje utvärdering. Tomt fält betyder att uppgiften inte är känd.',
	readFrom: (name: string) => `Läst ur ${name}`,
	none: 'Ingen utvärdering hittades i filen. Raderna nedan visar vad som stod i den. Ta bort inläsningen och försök med en annan fil.',
	evaluation: (n: number, all: number) => (all === 1 ? 'Utvärderingen' : `Utvärdering ${n} av ${all}`),
	municipality: 'Kommun',
	municipalityHint: 'Skriv början av namnet, eller kommunkoden.',
	municipalityMissing: 'Skriv vilken kommun rapporten gäller.',
	municipalityUnknown: (name: string) =>
		`Vi hittar ingen kommun som heter ${name}. Välj ur listan, eller kryssa för att kommunen inte finns där.`,
	unlisted: 'Kommunen finns inte i listan',
	year: 'År',
	yearWrong: 'Skriv året med fyra siffror, mellan 1999 och 2100.',
	edition: 'Utgåva',
	editionHint: 'Utgåvans områden och delfrågor avgör vad som kan sparas.',
	editionNone: 'Välj utgåva',
	editionMissing: 'Välj den utgåva som rapporten är gjord efter.',
	total: 'Totalpoäng',
	points: 'Poäng',
	pointsHint: 'Så som de är tryckta: hela poäng och hela procent.',
	achieved: 'Uppnått',
	max: 'Max',
	percent: 'Procent',
	place: 'Område och delfråga',
	area: (number: number, title: string | null) =>
		title === null ? `Område ${number}` : `${number}. ${title}`,
	question: (id: string, text: string | null) => (text === null ? id : `${id} ${text}`),
	texts: 'Rubriker och texter',
	textsHint:
		'Tom rad mellan stycken. Punkter börjar med ”- ”, numrerade med ”1. ”, underlistor med två mellanslag mer, rubriker med ”## ”.',
	headings: 'Rubriker, en på varje rad',
	sections: { general: 'Allmänt', strengths: 'Styrkor', improvements: 'Förbättringsområden' },
	edit: (section: string) => `Ändra texten: ${section}`,
	noText: 'Ingen text.',
	counts: (headings: number, words: number) =>
		`${headings === 1 ? '1 rubrik' : `${headings} rubriker`}, ${words === 1 ? '1 ord' : `${words} ord`}`,
	inSource: 'Visa i källan',
	inSourceOf: (area: number) => `Visa område ${area} i källan`,

	notWhole: 'Skriv ett helt tal. Tryckta poäng har inga decimaler.',
	notNumber: 'Skriv ett helt tal, eller lämna fältet tomt.',
	tooMuch: (max: number) => `Högst ${max} enligt utgåvan.`,
	percentWrong: 'Skriv hela procent mellan 0 och 100.',
	unknownArea: (area: number) =>
		`Utgåvan har inget område ${area}. Välj en annan utgåva, eller töm områdets alla fält.`,
	unknownQuestion: (id: string) =>
		`Utgåvan har ingen delfråga ${id}. Välj en annan utgåva, eller töm radens fält.`,
	nothingToKeep: 'Det finns inga poäng och inga texter att spara.',
	tooLong: (most: number) =>
		`För långt: högst ${most.toLocaleString('sv-SE')} tecken går att spara. Korta det och försök igen.`,
	reportTooLarge:
		'Rapporten är för stor: högst 200 kB går att spara som tidigare utvärdering. Korta texterna, eller välj ”Lämna utanför”.',

	contradictions: 'Stämmer inte överens',
	totalOff: (told: number, sum: number) => `Totalen är ${told}, men områdena blir tillsammans ${sum}.`,
	areaOff: (area: number, told: number, sum: number) =>
		`Område ${area} har ${told} poäng, men delfrågorna blir tillsammans ${sum}.`,
	rounded: (areas: string) =>
		`Delfrågorna blir inte exakt områdets poäng i område ${areas}. Skillnaden är inte större än avrundning kan ge.`,
	percentOff: (place: string, told: number, percent: number) =>
		`${place}: rapporten anger ${told}\u00a0%, men poängen motsvarar ${percent}\u00a0%.`,
	maxOff: (place: string, told: number, max: number) =>
		`${place}: rapporten anger högst ${told}, men utgåvan har ${max}.`,
	placeOf: (area: number, question: string | null) =>
		question === null ? `Område ${area}` : `Delfråga ${question}`,

	choice: 'Vad ska göras?',
	choices: {
		keep: 'Spara som tidigare utvärdering',
		begin: 'Börja en ny utvärdering från den',
		leave: 'Lämna utanför'
	},
	beginHint: 'Den sparas också som tidigare utvärdering. Inga poäng förs över.',
	oneBegins: 'Välj bara en utvärdering att börja en ny från.',
	nothingChosen: 'Välj minst en utvärdering att spara, eller ta bort inläsningen.',
	submit: 'Gör det valda',
	save: 'Spara ändringarna till senare',
	saved: 'Ändringarna är sparade i inläsningen. Inget är sparat som tidigare utvärdering än.',
	discard: 'Ta bort inläsningen',
	differsTitle: (n: number): string =>
		n === 1
			? 'En utvärdering finns redan och säger något annat'
			: 'Utvärderingarna finns redan och säger något annat',
	differs: (name: string) => `${name} finns redan, och säger något annat. Inget har sparats.`,
	differsIn: 'Det som skiljer',
	difference: (place: string, stored: number, brought: number) =>
		`${place}: sparat ${stored}, här ${brought}`,
	textDiffers: (area: number, section: string) => `Område ${area}, ${section}: en annan text är sparad`,
	headingsDiffer: (area: number, headings: string) =>
		`Område ${area}: andra rubriker är sparade, ${headings}`,
	storedText: (area: number, section: string) => `Den sparade texten: område ${area}, ${section}`,
	replace: 'Ersätt det som skiljer med det som står här',
	replaceNot:
		'Bara en administratör kan ersätta det som redan är sparat. Välj ”Lämna utanför” för att behålla det som finns, eller rätta det som skiljer här.',
	ofTotal: 'Totalen',
	of: { achieved: 'uppnått', max: 'max', percent: 'procent' },

	source: 'Källan',
	sourceLines: 'Källans rader',
	noLines: 'Filen är data, inte text: den har inga rader att visa.',
	show: 'Visa rader',
	showAll: 'Alla',
	showUnrecognised: 'Att kontrollera',
	showRead: 'Lästa',
	unrecognised: 'Att kontrollera',
	unrecognisedCount: (n: number) => (n === 1 ? '1 anmärkning' : `${n} anmärkningar`),
	allRecognised: 'Alla rader blev igenkända och inget saknas.',
	line: (n: number) => `Rad ${n}`,
	kinds: {
		nothing: 'används inte',
		front: 'inledning',
		area: 'område',
		heading: 'rubrik',
		points: 'poäng',
		text: 'text',
		question: 'delfråga',
		total: 'total',
		unrecognised: 'ej igenkänd'
	},
	inArea: (kind: string, area: number) => `${kind}, område ${area}`,
	/** Which evaluation a line went to, where the file holds several. */
	ofEvaluation: (kind: string, n: number) => `${kind} (utvärdering ${n})`,

	seed: 'Lägg in texterna som utgångspunkt',
	seedHint: (name: string) =>
		`Texterna från ${name} läggs in i de områden som utgåvan jämför med. Skriv om dem; inga poäng förs över.`,
	seedNone: (name: string) =>
		`Utgåvan säger inte vilka områden som motsvarar dem i ${name}, så texterna kan inte läggas in.`,
	seedOther: (name: string) => `Texterna gäller ${name}. Välj den kommunen, eller ta bort krysset.`,
	fromEarlier: (name: string) => `Från ${name}, som är sparad som tidigare utvärdering.`
};
