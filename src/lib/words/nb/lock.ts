import type { Words } from '../sv.ts';
import { verify } from './verify.ts';

const clock = (seconds: number) => `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, '0')}`;

export const lock: Words['lock'] = {
	title: 'Låsing',
	lede: 'Låsingen fryser poeng og tekst. Etter den endres ingenting, og hvem som helst kan kontrollere at ingenting er endret.',
	onlyLead: 'Prosjektlederen låser. Du kan se hva som gjenstår.',
	wrongPhase: 'Låsing går når et utkast er ute til faktasjekk.',

	listTitle: 'Før låsingen',
	done: 'ferdig',
	left: 'gjenstår',
	agreed: 'Alle delspørsmål er avtalt og bekreftet',
	unsettled: (n) =>
		n === 1 ? 'Ett delspørsmål er ikke ferdig' : `${n} delspørsmål er ikke avtalt og bekreftet av alle`,
	noRounds: 'Ingen blind runde pågår',
	rounds: (n) => (n === 1 ? 'Én blind runde pågår' : `${n} blinde runder pågår`),
	answered: 'Alle kommentarer fra kommunen er besvart',
	unanswered: (n) => (n === 1 ? 'Én kommentar er ikke besvart' : `${n} kommentarer er ikke besvart`),
	toComments: 'Til kommentarene',
	keyed: 'Serveren har en signeringsnøkkel',
	keyless: 'Serveren mangler signeringsnøkkel. Be administratoren legge inn en.',

	differenceTitle: 'Endret siden utkastet ble sluppet',
	differenceFrom: (name, when) => `Sammenlignet med «${name}», ${when}.`,

	announceTitle: 'Varsle gruppen først',
	announceHint:
		'De som skriver, ser en nedtelling og rekker å avslutte setningen. Du kan avbryte når som helst. Ingenting låses av seg selv.',
	howLong: 'Hvor lang tid de får',
	seconds: { 10: '10 sekunder', 60: 'Ett minutt', 300: 'Fem minutter' },
	announce: 'Start nedtellingen',
	callOff: 'Avbryt nedtellingen',
	calledOff: 'Nedtellingen er avbrutt. Ingenting er låst.',

	running: (who, seconds) => `${who} låser evalueringen om ${clock(seconds)}.`,
	runningHint: 'Avslutt det du skriver. Alt som er lagret, kommer med.',
	over: (who) => `${who} låser evalueringen når som helst nå.`,
	toLock: 'Til låsingen',
	heardAnnounced: (who, seconds) =>
		`${who} låser evalueringen om ${seconds} sekunder. Avslutt det du skriver.`,
	heardCalledOff: 'Låsingen er avbrutt. Dere kan skrive videre.',
	heardLocked: 'Evalueringen er låst.',
	heardUnlocked: 'Evalueringen er låst opp.',

	sealTitle: 'Lås',
	waiting: (seconds) => `Nedtelling: ${clock(seconds)}`,
	countedDown: 'Nedtellingen er slutt. Nå kan du låse.',
	heardCountedDown: 'Nedtellingen er slutt. Nå kan du låse.',
	nameLabel: 'Hva den låste versjonen skal hete',
	nameDefault: 'Endelig versjon',
	typedLabel: (name) => `Skriv kommunens navn: ${name}`,
	typedHint: 'Så vet vi at det er riktig evaluering.',
	consequences: [
		'Ingen kan endre poeng eller tekst etterpå.',
		'Poengarkene slettes. Det som ble levert inn, blir værende.',
		'Å låse opp krever en grunn og en annen person.'
	],
	lock: 'Lås evalueringen',
	lockHint: 'Å publisere er et eget steg etterpå.',

	lockedPage: 'Den låste versjonen',
	lockedTitle: 'Evalueringen er låst',
	lockedBy: (who, when) => `Låst av ${who} ${when}.`,
	file: 'Hent den låste versjonen (JSON)',
	read: 'Les den låste versjonen',
	check: 'Kontroller en fil eller kontrollsum',
	seal: {
		title: 'Segl',
		content: 'Kontrollsum (SHA-256)',
		manifest: 'Manifestets kontrollsum',
		key: 'Nøkkelens fingeravtrykk',
		place: 'Plass i journalen',
		placeOf: (epoch, head) => `epoke ${epoch}, rad ${head}`,
		previous: 'Manifestet før',
		first: 'ingen, dette er det første'
	},
	files: {
		title: 'Rapportens filer',
		unmade:
			'Filene lages akkurat nå, én gang for alle. Les siden på nytt om litt; den som henter en fil, venter til den er ferdig.',
		checksum: 'Kontrollsum:',
		list: 'Hent listen over kontrollsummer',
		listHint: 'Til arkivet. Kontrolleres med sha256sum -c i mappen der filene ligger.',
		signed: 'Hent den signerte listen (JSON)',
		signedHint:
			'De samme kontrollsummene med Samsyns signatur og den offentlige nøkkelen, slik at selve listen kan kontrolleres.',
		replaced: 'Tegn som ingen skrifttype har, og som er byttet ut med \uFFFD i PDF-filen:'
	},
	earlierTitle: 'Versjoner som er låst tidligere',
	versionOf: (n, name) => `Versjon ${n}: ${name}`,

	unlockTitle: 'Lås opp',
	unlockHint:
		'Det kreves to personer: en prosjektleder ber om det med en grunn, og en annen prosjektleder eller en administrator låser opp. Den låste versjonen blir værende som den er.',
	ask: 'Be om opplåsing',
	asked: (who, when) => `${who} ba om opplåsing ${when}.`,
	askedReason: 'Grunn:',
	waitsForOther: 'En annen prosjektleder eller en administrator avgjør.',
	withdraw: 'Ta tilbake forespørselen',
	unlock: 'Lås opp evalueringen',
	unlocked: 'Evalueringen er låst opp. Den låste versjonen blir værende.',

	events: {
		announced: (who) => `${who} varslet om låsing.`,
		calledOff: (who) => `${who} avbrøt nedtellingen til låsing.`,
		locked: (who) => `${who} låste evalueringen.`,
		asked: (who) => `${who} ba om opplåsing.`,
		withdrawn: (who) => `${who} tok tilbake forespørselen om opplåsing.`,
		unlocked: (who) => `${who} låste opp evalueringen.`,
		filesKept: 'Filene til den låste rapporten ble laget og lagret.'
	},
	verify
};
