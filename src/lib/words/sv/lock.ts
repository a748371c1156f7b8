import { verify } from './verify.ts';

const clock = (seconds: number) => `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, '0')}`;

export const lock = {
	title: 'Låsning',
	lede: 'Låsningen fryser poäng och text. Efter den ändras ingenting, och vem som helst kan kontrollera att ingenting har ändrats.',
	onlyLead: 'Projektledaren låser. Du kan se vad som återstår.',
	wrongPhase: 'Låsning går när ett utkast är ute för faktagranskning.',

	listTitle: 'Innan låsningen',
	done: 'klart',
	left: 'kvar',
	agreed: 'Alla delfrågor är överenskomna och bekräftade',
	unsettled: (n: number) =>
		n === 1 ? 'En delfråga är inte färdig' : `${n} delfrågor är inte överenskomna och bekräftade av alla`,
	noRounds: 'Ingen blind omgång pågår',
	rounds: (n: number) => (n === 1 ? 'En blind omgång pågår' : `${n} blinda omgångar pågår`),
	answered: 'Alla kommentarer från kommunen är besvarade',
	unanswered: (n: number) =>
		n === 1 ? 'En kommentar är inte besvarad' : `${n} kommentarer är inte besvarade`,
	toComments: 'Till kommentarerna',
	keyed: 'Servern har en signeringsnyckel',
	keyless: 'Servern saknar signeringsnyckel. Be administratören lägga in en.',

	differenceTitle: 'Ändrat sedan utkastet släpptes',
	differenceFrom: (name: string, when: string) => `Jämfört med ”${name}”, ${when}.`,

	announceTitle: 'Förvarna gruppen',
	announceHint:
		'De som skriver ser en nedräkning och hinner avsluta meningen. Du kan avbryta när som helst. Ingenting låses av sig självt.',
	howLong: 'Hur lång tid får de',
	seconds: { 10: '10 sekunder', 60: 'En minut', 300: 'Fem minuter' },
	announce: 'Starta nedräkningen',
	callOff: 'Avbryt nedräkningen',
	calledOff: 'Nedräkningen är avbruten. Ingenting är låst.',

	running: (who: string, seconds: number) => `${who} låser utvärderingen om ${clock(seconds)}.`,
	runningHint: 'Avsluta det du skriver. Allt som är sparat kommer med.',
	over: (who: string) => `${who} låser utvärderingen när som helst nu.`,
	toLock: 'Till låsningen',
	heardAnnounced: (who: string, seconds: number) =>
		`${who} låser utvärderingen om ${seconds} sekunder. Avsluta det du skriver.`,
	heardCalledOff: 'Låsningen är avbruten. Ni kan fortsätta skriva.',
	heardLocked: 'Utvärderingen är låst.',
	heardUnlocked: 'Utvärderingen är upplåst.',

	sealTitle: 'Lås',
	waiting: (seconds: number) => `Nedräkning: ${clock(seconds)}`,
	countedDown: 'Nedräkningen är slut. Nu går det att låsa.',
	heardCountedDown: 'Nedräkningen är slut. Nu går det att låsa.',
	nameLabel: 'Vad den låsta versionen ska heta',
	nameDefault: 'Slutlig version',
	typedLabel: (name: string) => `Skriv kommunens namn: ${name}`,
	typedHint: 'Så vet vi att det är rätt utvärdering.',
	consequences: [
		'Ingen kan ändra poäng eller text efteråt.',
		'Poängbladen raderas. Det som lämnades in finns kvar.',
		'Att låsa upp kräver ett skäl och en andra person.'
	],
	lock: 'Lås utvärderingen',
	lockHint: 'Att publicera är ett eget steg efteråt.',

	lockedPage: 'Den låsta versionen',
	lockedTitle: 'Utvärderingen är låst',
	lockedBy: (who: string, when: string) => `Låst av ${who} ${when}.`,
	file: 'Hämta den låsta versionen (JSON)',
	read: 'Läs den låsta versionen',
	check: 'Kontrollera en fil eller kontrollsumma',
	seal: {
		title: 'Sigill',
		content: 'Kontrollsumma (SHA-256)',
		manifest: 'Manifestets kontrollsumma',
		key: 'Nyckelns fingeravtryck',
		place: 'Plats i journalen',
		placeOf: (epoch: number, head: number) => `epok ${epoch}, rad ${head}`,
		previous: 'Föregående manifest',
		first: 'inget, det här är det första'
	},
	files: {
		title: 'Rapportens filer',
		unmade:
			'Filerna görs just nu, en gång för alla. Läs om sidan om en stund; den som hämtar en fil väntar tills den är klar.',
		checksum: 'Kontrollsumma:',
		list: 'Hämta listan över kontrollsummor',
		listHint: 'För arkivet. Kontrolleras med sha256sum -c i mappen där filerna ligger.',
		signed: 'Hämta den signerade listan (JSON)',
		signedHint:
			'Samma kontrollsummor med Samsyns signatur och den öppna nyckeln, så att listan själv kan kontrolleras.',
		replaced: 'Tecken som inget typsnitt har, och som är utbytta mot \uFFFD i PDF-filen:'
	},
	earlierTitle: 'Tidigare låsta versioner',
	versionOf: (n: number, name: string) => `Version ${n}: ${name}`,

	unlockTitle: 'Lås upp',
	unlockHint:
		'Det krävs två personer: en projektledare begär med ett skäl, och en annan projektledare eller en administratör låser upp. Den låsta versionen finns kvar som den är.',
	ask: 'Begär upplåsning',
	asked: (who: string, when: string) => `${who} begärde upplåsning ${when}.`,
	askedReason: 'Skäl:',
	waitsForOther: 'En annan projektledare eller en administratör avgör.',
	withdraw: 'Ta tillbaka begäran',
	unlock: 'Lås upp utvärderingen',
	unlocked: 'Utvärderingen är upplåst. Den låsta versionen finns kvar.',

	events: {
		announced: (who: string) => `${who} förvarnade om låsning.`,
		calledOff: (who: string) => `${who} avbröt nedräkningen till låsning.`,
		locked: (who: string) => `${who} låste utvärderingen.`,
		asked: (who: string) => `${who} begärde upplåsning.`,
		withdrawn: (who: string) => `${who} tog tillbaka sin begäran om upplåsning.`,
		unlocked: (who: string) => `${who} låste upp utvärderingen.`,
		filesKept: 'Filerna till den låsta rapporten gjordes och sparades.'
	},
	verify
};
