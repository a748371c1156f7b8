export const verify = {
	title: 'Kontrollera en låst version',
	lede: 'Här kan vem som helst kontrollera att en låst version är exakt den som låstes. Filen läses i din webbläsare och skickas ingenstans.',
	fileTitle: 'Med en fil',
	file: 'Välj filen, eller släpp den här',
	fileHint:
		'Filen med den låsta versionen (JSON), eller rapporten som PDF, Word, kalkylark, CSV eller data. Bara kontrollsumman jämförs med servern.',
	scriptNeeded:
		'Att kontrollera en fil här kräver JavaScript. Versionens kontrollsumma, som står på dess sida och i utskrifter, går att slå upp nedan ändå.',
	reading: 'Kontrollerar filen.',
	unreadable: 'Filen gick inte att läsa. Försök igen.',
	sumTitle: 'Med en kontrollsumma',
	sum: 'Kontrollsumma (SHA-256)',
	sumHint:
		'64 tecken, 0–9 och a–f. Versionens kontrollsumma står på dess sida och i utskrifter. Filens går också bra.',
	sumWrong: 'Det är ingen kontrollsumma. Den ska vara 64 tecken, 0–9 och a–f.',
	lookUp: 'Kontrollera',
	tooMany: 'För många kontroller på kort tid. Vänta en minut och försök igen.',

	intact: 'Filen är äkta och oförändrad',
	intactText: 'Varje tecken är som när versionen låstes, och signaturen är gjord med en av våra nycklar.',
	kept: 'Filen är äkta och oförändrad',
	keptText:
		'Den är en av de filer som gjordes här när versionen låstes. Servern känner igen dess kontrollsumma.',
	broken: 'Filen är inte den som låstes',
	brokenText: 'Något i filen har ändrats, eller så är det en annan sorts fil. Lita inte på den.',
	foreign: 'Filens nyckel är okänd',
	foreignText:
		'Filen hänger ihop, men är signerad med en nyckel som inte är vår. Den kan vara låst på en annan server, eller förfalskad.',
	partly: 'Det går inte att avgöra här',
	partlyText: 'Inget fel hittades, men allt gick inte att kontrollera i den här webbläsaren.',
	found: 'Kontrollsumman är känd',
	foundText: 'Den hör till en version som är låst här.',
	foundUnpublished: 'Den är inte publicerad, och därför sägs inte vilken.',
	unknown: 'Kontrollsumman är okänd',
	unknownText: 'Ingen låst version här har den.',

	asked: 'Vad som kontrollerades',
	questions: {
		form: 'Filen har rätt form, till sista tecknet',
		content: 'Innehållet har den kontrollsumma som signerades',
		chain: 'Manifesten bildar en hel kedja',
		keys: 'Nycklarna är de som manifesten nämner',
		signatures: 'Signaturerna är äkta',
		published: 'Nycklarna är våra publicerade',
		here: 'Versionen finns bland dem som är låsta här'
	},
	answers: { yes: 'ja', no: 'nej', unable: 'gick inte att kontrollera här', unasked: 'inte prövat' },

	facts: {
		file: 'Fil',
		municipality: 'Kommun',
		year: 'År',
		version: 'Version',
		locked: 'Låst',
		by: 'Av',
		content: 'Kontrollsumma',
		key: 'Nyckelns fingeravtryck'
	},

	files: {
		pdf: 'Rapporten som PDF',
		docx: 'Rapporten som Word',
		xlsx: 'Poängen som kalkylark',
		csv: 'Poängen som CSV',
		json: 'Rapporten som data (JSON)'
	},

	keysTitle: 'Våra nycklar',
	keysText:
		'Låsta versioner signeras med Ed25519. Jämför fingeravtrycket med det som kommunen har fått på annat sätt.',
	noKeys: 'Servern har ingen nyckel än.',
	fingerprint: 'Fingeravtryck',
	current: 'signerar nu',
	former: 'har signerat tidigare',
	download: 'Hämta nycklarna (PEM)',
	offlineTitle: 'Utan den här servern',
	offlineText: 'Den som har programmet kan kontrollera en fil utan nätverk:'
};
