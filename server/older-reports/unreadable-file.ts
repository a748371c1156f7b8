/** A file that no report can be read from: a code for programs and a Swedish sentence that says what to do. */

export const unreadableCodes = [
	'empty',
	'too-large',
	'too-large-unpacked',
	'too-many-parts',
	'too-long',
	'line-too-long',
	'too-many-reports',
	'too-slow',
	'crowded',
	'encrypted',
	'macros',
	'old-word',
	'pdf',
	'not-a-document',
	'damaged',
	'foreign-markup',
	'no-text',
	'unknown-json'
] as const;
export type UnreadableCode = (typeof unreadableCodes)[number];

const asText = 'Spara den som Word-dokument (.docx) eller som text och försök igen.';

const sentences: Readonly<Record<UnreadableCode, string>> = {
	empty: 'Filen är tom. Välj en fil med en rapport i.',
	'too-large':
		'Filen är större än 10 MB. Ta bort bilder ur dokumentet, eller spara det som text, och försök igen.',
	'too-large-unpacked':
		'Dokumentet blir orimligt stort när det packas upp. Spara det som text och försök igen.',
	'too-many-parts': 'Dokumentet har orimligt många delar. Spara det som text och försök igen.',
	'too-long':
		'Filen har mer text än en rapport kan ha. Dela den, så att varje fil har en rapport, och försök igen.',
	'line-too-long': 'Filen har en rad med mer än 20 000 tecken. Dela upp den i stycken och försök igen.',
	'too-many-reports':
		'Filen har fler än sex rapporter. Dela den, så att varje fil har en rapport, och försök igen.',
	'too-slow': 'Filen tog för lång tid eller för mycket minne att läsa. Spara den som text och försök igen.',
	crowded: 'Många filer läses just nu. Vänta någon minut och försök igen.',
	encrypted: 'Filen är skyddad med lösenord. Ta bort skyddet i Word, spara dokumentet och försök igen.',
	macros:
		'Dokumentet innehåller makron och tas inte emot. Spara det som vanligt Word-dokument (.docx) utan makron.',
	'old-word':
		'Filen är ett Word-dokument av äldre slag (.doc). Öppna det i Word, spara det som .docx och försök igen.',
	pdf: `En PDF-fil kan inte läsas in: raderna och tabellerna går inte att lita på där. ${asText}`,
	'not-a-document': `Filen är varken text, Word-dokument eller en rapport som JSON. ${asText}`,
	damaged:
		'Dokumentet är skadat och går inte att öppna. Öppna det i Word, spara det på nytt och försök igen.',
	'foreign-markup':
		'Dokumentet innehåller märkning som Word inte skriver (DOCTYPE) och tas inte emot. Öppna det i Word, spara det på nytt och försök igen.',
	'no-text': 'Filen innehåller ingen text att läsa. Kontrollera att det är rätt fil.',
	'unknown-json':
		'Filen är JSON men ingen rapport. Här läses rapporter som Samsyn har skrivit (samsyn-report-1), låsta versioner och resultat av npm run import.'
};

export class UnreadableFile extends Error {
	readonly code: UnreadableCode;

	/** `message` is a sentence in Swedish. */
	constructor(code: UnreadableCode, options?: ErrorOptions) {
		super(sentences[code], options);
		this.name = 'UnreadableFile';
		this.code = code;
	}
}
