export const narrative = {
	title: 'Rapporttext',
	sections: { general: 'Allmänt', strengths: 'Styrkor', improvements: 'Förbättringsområden' },
	placeholders: {
		general: 'Vad handlar området om, och vad är helhetsbilden?',
		strengths: 'En punkt för varje styrka. Knyt den gärna till en delfråga.',
		improvements: 'En punkt för varje förbättringsområde. Knyt den gärna till en delfråga.'
	},
	label: (section: string, area: number) => `${section}, område ${area}`,
	toolbar: 'Textverktyg',
	bold: 'Fet stil',
	italic: 'Kursiv stil',
	heading: 'Rubrik',
	bulletList: 'Punktlista',
	numberedList: 'Numrerad lista',
	indent: 'Flytta in',
	outdent: 'Flytta ut',
	link: 'Länk',
	linkAddress: 'Länkens adress',
	linkAdd: 'Lägg till länk',
	linkRemove: 'Ta bort länk',
	linkWrong: 'Skriv en adress som börjar med https://, http:// eller mailto:.',
	clear: 'Ta bort formatering',
	cancel: 'Avbryt',
	undo: 'Ångra',
	redo: 'Gör om',
	locked: 'Texten är låst med området.',
	readOnly: 'Du kan läsa men inte skriva här.',
	loading: 'Hämtar texten.',
	notLoaded: 'Skrivverktyget kunde inte hämtas. Ladda om sidan för att skriva; texten går att läsa.',
	writing: (names: string) => `${names} skriver här`,
	empty: 'Ingen text än.',
	preview: {
		open: 'Förhandsvisa',
		title: 'Så här trycks området',
		hint: 'Följer text och överenskomna poäng. Skriv i rapporttexten.'
	}
};
