/** Edits the server refused: nothing is thrown away before the person has seen it. */
export const unsent = {
	title: 'Det här togs inte emot',
	lede: 'Något hann ändras innan det du skrev kom fram. Inget är borttaget. Välj för varje del vad du vill göra.',
	score: (question: string) => `Din poäng på ${question}`,
	text: (area: number, section: string) => `Text i område ${area}, ${section}`,
	notes: 'Anteckningar från en intervju',
	now: 'Nu står det',
	yours: 'Du skrev',
	putIn: 'Lägg in',
	putInDone: 'Inlagt.',
	copy: 'Kopiera',
	discard: 'Släng',
	closed: 'Delen är stängd, så texten kan bara kopieras.',
	later: 'Spara till senare',
	done: 'Allt är omhändertaget.'
};
