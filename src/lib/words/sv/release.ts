import type { FindingKind } from '../../domain/privacy-check.ts';
import type { ReleaseGateKind } from '../../domain/release-gates.ts';
import { review } from './review.ts';

const kinds: Record<FindingKind, string> = {
	name: 'namn',
	title: 'titel som en person har',
	quotation: 'ordagrant citat',
	email: 'e-postadress',
	phone: 'telefonnummer',
	'identity-number': 'personnummer'
};

const gates: Record<ReleaseGateKind, { readonly open: string; readonly shut: (n: number) => string }> = {
	rounds: {
		open: 'Ingen blind omgång pågår',
		shut: (n) => (n === 1 ? 'En blind omgång pågår' : `${n} blinda omgångar pågår`)
	},
	questions: {
		open: 'Alla delfrågor är överenskomna eller lämnade öppna',
		shut: (n) => (n === 1 ? 'En delfråga är inte överenskommen' : `${n} delfrågor är inte överenskomna`)
	},
	texts: {
		open: 'Alla texter är skrivna eller lämnade öppna',
		shut: (n) => (n === 1 ? 'En text är tom' : `${n} texter är tomma`)
	},
	comments: {
		open: 'Ingen kommentar väntar',
		shut: (n) => (n === 1 ? 'En kommentar väntar' : `${n} kommentarer väntar`)
	},
	privacy: {
		open: 'Personuppgifterna är genomgångna',
		shut: (n) =>
			n === 1 ? 'En personuppgift att ta ställning till' : `${n} personuppgifter att ta ställning till`
	},
	reading: {
		open: 'Alla i gruppen har läst igenom',
		shut: (n) => (n === 1 ? 'En i gruppen har inte läst igenom' : `${n} i gruppen har inte läst igenom`)
	}
};

export const release = {
	title: 'Faktagranskning',
	lede: 'Här släpper projektledaren ett utkast till kommunens kontaktpersoner. De läser en fryst kopia och skickar kommentarer.',
	toPrepare: 'Till utkastet för faktagranskning',
	onlyLead: 'Projektledaren släpper utkastet. Du kan se vad som återstår och säga att du har läst igenom.',
	wrongPhase: 'Ett utkast kan släppas i fasen Skriva. Gå vidare dit i kontrollrummet.',
	gatesTitle: 'Innan utkastet släpps',
	gateDone: 'klart',
	gates,
	areaText: (area: number, section: string) => `${area} ${section}`,
	commentAt: (where: string) => `kommentar vid ${where}`,
	ofContacts: 'från kommunen',
	more: (n: number) => `och ${n} till`,
	readTitle: 'Din genomläsning',
	readDone: 'Jag har läst igenom poäng och text',
	readHint: 'Läs hela utkastet som kommunen kommer att se det, och säg till när du är klar.',
	readAt: (when: string) => `Du har läst igenom. Sagt ${when}.`,
	readUndo: 'Ta tillbaka',
	openTitle: 'Lämna öppet',
	openHint:
		'En delfråga utan poäng eller en text utan ord kan släppas om projektledaren lämnar den öppen med ett skäl. I utkastet står det att den är öppen.',
	openPlace: 'Delfråga eller text',
	openReason: 'Skäl',
	openSubmit: 'Lämna öppen',
	openList: 'Lämnade öppna',
	openUndo: (what: string) => `Öppna inte ${what}`,
	privacyTitle: 'Personuppgifter i texten',
	privacyLede:
		'Det här kan peka ut någon. Avgör varje: det får stå, eller det ska bort. Det som ska bort är kvar i listan tills texten är ändrad. Granskningen hittar inte allt; läs själv också.',
	privacyNone: 'Inget i texten ser ut som en personuppgift. Läs själv också.',
	kinds,
	times: (n: number) => `${n} ställen`,
	behindLink: 'bakom en länk',
	keep: 'Får stå',
	remove: 'Ska bort',
	kept: 'får stå',
	toRemove: 'ska bort, finns kvar i texten',
	undecided: 'inte avgjort',
	decisionOn: (exact: string) => `Beslut om ”${exact}”`,
	releaseTitle: 'Släpp utkastet',
	name: 'Versionens namn',
	nameProposed: (n: number) => `Utkast ${n} för faktagranskning`,
	days: 'Tid för kommunen, i arbetsdagar',
	daysHint: (day: string) => `Svensk kalender. Tio arbetsdagar från i dag är ${day}.`,
	unread: 'Skäl att släppa fast alla inte har läst igenom',
	unreadHint: 'Behövs bara om någon i gruppen inte har läst igenom. Skälet sparas.',
	official:
		'När du släpper utkastet kan kommunen läsa det. Då är det inkommet dit och en allmän handling, fast det är ett utkast. Vem som helst kan begära ut det. Enskilda poäng, motiv, anteckningar och kommentarer inom gruppen följer inte med.',
	understood: 'Jag förstår att utkastet blir en allmän handling hos kommunen.',
	submit: 'Släpp utkastet till kommunen',
	noContacts:
		'Ingen kontaktperson är inbjuden än. Utkastet kan släppas, men ingen i kommunen kan läsa det förrän någon är inbjuden.',
	toTeam: 'Bjud in kontaktpersoner',
	readers: (names: string) => `Kan läsas av ${names}.`,
	standingTitle: (n: number) => `Utkast ${n} är ute`,
	standing: (when: string, who: string) => `Släppt ${when} av ${who}.`,
	standingUntil: (day: string, days: number) =>
		days === 0
			? `Sista dag är ${day}, i dag.`
			: `Sista dag är ${day}, om ${days === 1 ? 'en arbetsdag' : `${days} arbetsdagar`}.`,
	standingOver: (day: string) => `Tiden gick ut ${day}.`,
	asTheySee: 'Se utkastet som kommunen ser det',
	file: 'Fil till diariet',
	toComments: 'Kommentarer och svar',
	extendTitle: 'Ge mer tid',
	extendDays: 'Arbetsdagar till',
	extendReason: 'Skäl',
	extendSubmit: 'Förläng',
	withdrawTitle: 'Dra tillbaka utkastet',
	withdrawHint:
		'Kontaktpersonerna kan inte längre läsa utkastet här, men ser att det är tillbakadraget och varför. Kommunen kan redan ha sparat det. Utvärderingen går tillbaka till fasen Skriva.',
	withdrawReason: 'Skäl',
	withdrawSubmit: 'Dra tillbaka',
	earlierTitle: 'Alla utkast',
	earlier: (n: number, when: string) => `Utkast ${n}, släppt ${when}`,
	earlierWithdrawn: (when: string, reason: string) => `Tillbakadraget ${when}. Skäl: ${reason}`,
	earlierExtended: (day: string, reason: string) => `Förlängt till ${day}. Skäl: ${reason}`,
	none: 'Inget utkast är släppt än.',
	releasedNow: (day: string) => `Utkastet är släppt. Sista dag för kommentarer är ${day}.`,
	extendedNow: (day: string) => `Tiden är förlängd till ${day}.`,
	withdrawnNow: 'Utkastet är tillbakadraget.',
	announced: 'Utkastet är släppt till kommunen.',
	events: {
		released: (who: string) => `${who} släppte ett utkast till kommunen.`,
		extended: (who: string) => `${who} gav kommunen mer tid.`,
		withdrawn: (who: string) => `${who} drog tillbaka utkastet.`,
		decided: (who: string, area: number) => `${who} tog ställning till en personuppgift i område ${area}.`,
		leftOpen: (who: string) => `${who} lämnade något öppet i utkastet.`,
		closedOpen: (who: string) => `${who} tog tillbaka att något lämnas öppet.`,
		readThrough: (who: string) => `${who} har läst igenom poäng och text.`,
		readUndone: (who: string) => `${who} tog tillbaka sin genomläsning.`
	},
	review
};
