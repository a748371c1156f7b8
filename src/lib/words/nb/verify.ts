import type { Words } from '../sv.ts';

export const verify: Words['lock']['verify'] = {
	title: 'Kontroller en låst versjon',
	lede: 'Her kan hvem som helst kontrollere at en låst versjon er nøyaktig den som ble låst. Filen leses i nettleseren din og sendes ingen steder.',
	fileTitle: 'Med en fil',
	file: 'Velg filen, eller slipp den her',
	fileHint:
		'Filen med den låste versjonen (JSON), eller rapporten som PDF, Word, regneark, CSV eller data. Bare kontrollsummen sammenlignes med serveren.',
	scriptNeeded:
		'Å kontrollere en fil her krever JavaScript. Versjonens kontrollsum, som står på siden dens og i utskrifter, kan slås opp nedenfor likevel.',
	reading: 'Kontrollerer filen.',
	unreadable: 'Filen kunne ikke leses. Prøv igjen.',
	sumTitle: 'Med en kontrollsum',
	sum: 'Kontrollsum (SHA-256)',
	sumHint:
		'64 tegn, 0–9 og a–f. Versjonens kontrollsum står på siden dens og i utskrifter. Filens går også bra.',
	sumWrong: 'Det er ingen kontrollsum. Den skal være 64 tegn, 0–9 og a–f.',
	lookUp: 'Kontroller',
	tooMany: 'For mange kontroller på kort tid. Vent et minutt og prøv igjen.',

	intact: 'Filen er ekte og uendret',
	intactText: 'Hvert tegn er som da versjonen ble låst, og signaturen er laget med en av nøklene våre.',
	kept: 'Filen er ekte og uendret',
	keptText:
		'Den er en av filene som ble laget her da versjonen ble låst. Serveren kjenner igjen kontrollsummen.',
	broken: 'Filen er ikke den som ble låst',
	brokenText: 'Noe i filen er endret, eller så er det en annen slags fil. Ikke stol på den.',
	foreign: 'Filens nøkkel er ukjent',
	foreignText:
		'Filen henger sammen, men er signert med en nøkkel som ikke er vår. Den kan være låst på en annen server, eller forfalsket.',
	partly: 'Det kan ikke avgjøres her',
	partlyText: 'Ingen feil ble funnet, men alt kunne ikke kontrolleres i denne nettleseren.',
	found: 'Kontrollsummen er kjent',
	foundText: 'Den hører til en versjon som er låst her.',
	foundUnpublished: 'Den er ikke publisert, og derfor sies det ikke hvilken.',
	unknown: 'Kontrollsummen er ukjent',
	unknownText: 'Ingen versjon som er låst her, har den.',

	asked: 'Hva som ble kontrollert',
	questions: {
		form: 'Filen har riktig form, til siste tegn',
		content: 'Innholdet har kontrollsummen som ble signert',
		chain: 'Manifestene danner en hel kjede',
		keys: 'Nøklene er de som manifestene nevner',
		signatures: 'Signaturene er ekte',
		published: 'Nøklene er de vi har publisert',
		here: 'Versjonen finnes blant dem som er låst her'
	},
	answers: { yes: 'ja', no: 'nei', unable: 'kunne ikke kontrolleres her', unasked: 'ikke prøvd' },

	facts: {
		file: 'Fil',
		municipality: 'Kommune',
		year: 'År',
		version: 'Versjon',
		locked: 'Låst',
		by: 'Av',
		content: 'Kontrollsum',
		key: 'Nøkkelens fingeravtrykk'
	},

	files: {
		pdf: 'Rapporten som PDF',
		docx: 'Rapporten som Word',
		xlsx: 'Poengene som regneark',
		csv: 'Poengene som CSV',
		json: 'Rapporten som data (JSON)'
	},

	keysTitle: 'Nøklene våre',
	keysText:
		'Låste versjoner signeres med Ed25519. Sammenlign fingeravtrykket med det som kommunen har fått på en annen måte.',
	noKeys: 'Serveren har ingen nøkkel ennå.',
	fingerprint: 'Fingeravtrykk',
	current: 'signerer nå',
	former: 'har signert tidligere',
	download: 'Hent nøklene (PEM)',
	offlineTitle: 'Uten denne serveren',
	offlineText: 'Den som har programmet, kan kontrollere en fil uten nettverk:'
};
