import type { Words } from '../sv.ts';
import { review } from './review.ts';

export const release: Words['release'] = {
	title: 'Faktasjekk',
	lede: 'Her slipper prosjektlederen et utkast til kommunens kontaktpersoner. De leser en frosset kopi og sender kommentarer.',
	toPrepare: 'Til utkastet for faktasjekk',
	onlyLead: 'Prosjektlederen slipper utkastet. Du kan se hva som gjenstår og si at du har lest gjennom.',
	wrongPhase: 'Et utkast kan slippes i skrivefasen. Gå videre dit i kontrollrommet.',
	gatesTitle: 'Før utkastet slippes',
	gateDone: 'klart',
	gates: {
		rounds: {
			open: 'Ingen blind runde pågår',
			shut: (n) => (n === 1 ? 'Én blind runde pågår' : `${n} blinde runder pågår`)
		},
		questions: {
			open: 'Alle delspørsmål er enige eller står åpne',
			shut: (n) => (n === 1 ? 'Ett delspørsmål er ikke enig' : `${n} delspørsmål er ikke enige`)
		},
		texts: {
			open: 'Alle tekster er skrevet eller står åpne',
			shut: (n) => (n === 1 ? 'Én tekst er tom' : `${n} tekster er tomme`)
		},
		comments: {
			open: 'Ingen kommentar venter',
			shut: (n) => (n === 1 ? 'Én kommentar venter' : `${n} kommentarer venter`)
		},
		privacy: {
			open: 'Personopplysningene er gått gjennom',
			shut: (n) =>
				n === 1 ? 'Én personopplysning å ta stilling til' : `${n} personopplysninger å ta stilling til`
		},
		reading: {
			open: 'Alle i gruppen har lest gjennom',
			shut: (n) => (n === 1 ? 'Én i gruppen har ikke lest gjennom' : `${n} i gruppen har ikke lest gjennom`)
		}
	},
	areaText: (area, section) => `${area} ${section}`,
	commentAt: (where) => `kommentar ved ${where}`,
	ofContacts: 'fra kommunen',
	more: (n) => `og ${n} til`,
	readTitle: 'Din gjennomlesning',
	readDone: 'Jeg har lest gjennom poeng og tekst',
	readHint: 'Les hele utkastet slik kommunen vil se det, og si fra når du er ferdig.',
	readAt: (when) => `Du har lest gjennom. Sagt ${when}.`,
	readUndo: 'Ta tilbake',
	openTitle: 'La stå åpent',
	openHint:
		'Et delspørsmål uten poeng eller en tekst uten ord kan slippes hvis prosjektlederen lar det stå åpent med en begrunnelse. I utkastet står det at det er åpent.',
	openPlace: 'Delspørsmål eller tekst',
	openReason: 'Begrunnelse',
	openSubmit: 'La stå åpent',
	openList: 'Står åpne',
	openUndo: (what) => `La ikke ${what} stå åpent`,
	privacyTitle: 'Personopplysninger i teksten',
	privacyLede:
		'Dette kan peke ut noen. Avgjør hver: det kan stå, eller det skal bort. Det som skal bort, blir i listen til teksten er endret. Kontrollen finner ikke alt; les selv også.',
	privacyNone: 'Ingenting i teksten ser ut som en personopplysning. Les selv også.',
	kinds: {
		name: 'navn',
		title: 'tittel som én person har',
		quotation: 'ordrett sitat',
		email: 'e-postadresse',
		phone: 'telefonnummer',
		'identity-number': 'fødselsnummer'
	},
	times: (n) => `${n} steder`,
	behindLink: 'bak en lenke',
	keep: 'Kan stå',
	remove: 'Skal bort',
	kept: 'kan stå',
	toRemove: 'skal bort, er fortsatt i teksten',
	undecided: 'ikke avgjort',
	decisionOn: (exact) => `Avgjørelse om «${exact}»`,
	releaseTitle: 'Slipp utkastet',
	name: 'Versjonens navn',
	nameProposed: (n) => `Utkast ${n} til faktasjekk`,
	days: 'Tid for kommunen, i arbeidsdager',
	daysHint: (day) => `Svensk kalender. Ti arbeidsdager fra i dag er ${day}.`,
	unread: 'Begrunnelse for å slippe selv om ikke alle har lest gjennom',
	unreadHint: 'Trengs bare hvis noen i gruppen ikke har lest gjennom. Begrunnelsen lagres.',
	official:
		'Når du slipper utkastet, kan kommunen lese det. Da er det mottatt der og et offentlig dokument (allmän handling), selv om det er et utkast. Hvem som helst kan be om det. Enkeltes poeng, begrunnelser, notater og gruppens egne kommentarer følger ikke med.',
	understood: 'Jeg forstår at utkastet blir et offentlig dokument hos kommunen.',
	submit: 'Slipp utkastet til kommunen',
	noContacts:
		'Ingen kontaktperson er invitert ennå. Utkastet kan slippes, men ingen i kommunen kan lese det før noen er invitert.',
	toTeam: 'Inviter kontaktpersoner',
	readers: (names) => `Kan leses av ${names}.`,
	standingTitle: (n) => `Utkast ${n} er ute`,
	standing: (when, who) => `Sluppet ${when} av ${who}.`,
	standingUntil: (day, days) =>
		days === 0
			? `Siste dag er ${day}, i dag.`
			: `Siste dag er ${day}, om ${days === 1 ? 'én arbeidsdag' : `${days} arbeidsdager`}.`,
	standingOver: (day) => `Tiden gikk ut ${day}.`,
	asTheySee: 'Se utkastet slik kommunen ser det',
	file: 'Fil til journalen',
	toComments: 'Kommentarer og svar',
	extendTitle: 'Gi mer tid',
	extendDays: 'Arbeidsdager til',
	extendReason: 'Begrunnelse',
	extendSubmit: 'Forleng',
	withdrawTitle: 'Trekk utkastet tilbake',
	withdrawHint:
		'Kontaktpersonene kan ikke lenger lese utkastet her, men ser at det er trukket tilbake og hvorfor. Kommunen kan allerede ha lagret det. Evalueringen går tilbake til skrivefasen.',
	withdrawReason: 'Begrunnelse',
	withdrawSubmit: 'Trekk tilbake',
	earlierTitle: 'Alle utkast',
	earlier: (n, when) => `Utkast ${n}, sluppet ${when}`,
	earlierWithdrawn: (when, reason) => `Trukket tilbake ${when}. Begrunnelse: ${reason}`,
	earlierExtended: (day, reason) => `Forlenget til ${day}. Begrunnelse: ${reason}`,
	none: 'Ingen utkast er sluppet ennå.',
	releasedNow: (day) => `Utkastet er sluppet. Siste dag for kommentarer er ${day}.`,
	extendedNow: (day) => `Tiden er forlenget til ${day}.`,
	withdrawnNow: 'Utkastet er trukket tilbake.',
	announced: 'Utkastet er sluppet til kommunen.',
	events: {
		released: (who) => `${who} slapp et utkast til kommunen.`,
		extended: (who) => `${who} ga kommunen mer tid.`,
		withdrawn: (who) => `${who} trakk tilbake utkastet.`,
		decided: (who, area) => `${who} tok stilling til en personopplysning i område ${area}.`,
		leftOpen: (who) => `${who} lot noe stå åpent i utkastet.`,
		closedOpen: (who) => `${who} tok tilbake at noe står åpent.`,
		readThrough: (who) => `${who} har lest gjennom poeng og tekst.`,
		readUndone: (who) => `${who} tok tilbake gjennomlesningen.`
	},
	review
};
