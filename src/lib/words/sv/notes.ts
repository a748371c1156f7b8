/** Interview notes: the field, the lines that are tied to something, and what becomes evidence. */
export const notes = {
	title: 'Anteckningar',
	field: 'Anteckningar, delas med dem som är med',
	who: 'Bara de från gruppen som är med läser och skriver här. Anteckningarna kommer aldrig med i utkast, rapport eller sökning, och raderas efter låsningen.',
	how: 'Så skriver du',
	signs: {
		role: 'först på raden säger vem, med rollkod. Inga namn.',
		question: 'var som helst på raden knyter den till delfrågan.',
		strength: 'först på raden, eller för sig själv: kan vara en styrka.',
		followUp: 'först på raden, eller för sig själv: följ upp.'
	},
	readOnly: 'Anteckningarna går att läsa men inte längre att ändra.',
	offline:
		'Förbindelsen är bruten. Skriv vidare: det sparas i den här webbläsaren så länge och läggs ihop med de andras när förbindelsen är tillbaka.',
	notHere:
		'Utan förbindelse går det inte att läsa det som redan är skickat: det lämnas inte kvar i webbläsaren. Skriv vidare, så läggs det ihop när förbindelsen är tillbaka.',
	shell:
		'Du är utan nät. Här är det som fanns i webbläsaren när du senast skrev; det andra har skrivit sedan dess kommer när du har nät igen.',
	lines: 'Rader som hör till något',
	noLines: 'Knyt en rad till en delfråga med # och numret, så visas den här och under delfrågan.',
	noQuestion: 'Utan delfråga',
	unknown: (id: string) => `#${id}: delfrågan finns inte i utgåvan`,
	strength: 'kan vara en styrka',
	followUp: 'följ upp',
	cite: 'Gör till underlag',
	citeThis: (line: string) => `Gör till underlag: ${line}`,
	citing: 'Gör raden till underlag',
	citeLede:
		'Det du skriver här blir ett kort som hela gruppen läser och kan hänvisa till. Anteckningen blir kvar som den är. Att du gjorde det skrivs i loggen.',
	citeText: 'Så här får det återges',
	citeTextHint: 'Behåll rollkoden. Inga namn och inget som bara en person kan ha sagt.',
	citeQuestions: 'Delfrågor',
	citeQuestionsHint: 'Numren med mellanslag emellan, som 5.2 5.3.',
	citeStage: 'Hur långt det har kommit',
	unjudged: 'ej bedömt',
	persons: (words: string) => `Det här kan vara personuppgifter: ${words}.`,
	keep: 'Lägg bland underlagen',
	cited: 'Underlaget är gjort.',
	wrong: {
		text: 'Skriv vad som får återges.',
		question: 'Skriv minst ett nummer på en delfråga i utgåvan.'
	},
	tagged: 'Från dina intervjuer',
	taggedHint: 'Syns bara för dem som var med.',
	event: (who: string, about: string) => `${who} gjorde en anteckning om ${about} till underlag.`
};
