import type { Words } from '../sv.ts';

export const training: Words['training'] = {
	title: 'Øvelse',
	link: 'Øvelse',
	lede: 'Kalibrer dere på en oppdiktet kommune før dere går til en virkelig.',
	about: [
		'Tallvika finnes ikke. Til hvert delspørsmål finnes det to eller tre opplysninger fra intervjuer, dokumenter og nettsted, slik at du kan gi poeng på alle 45 på en kveld. Opplysningene er på svensk.',
		'Du gir poeng alene og forseglet og leverer område for område, akkurat som ellers. Når et område er åpnet, vises fasiten ved siden av poengene dine: de forventede poengene, hva som er en rimelig lesning av grunnlaget, og hvorfor.',
		'Du kan øve alene eller ta med kolleger under Teamet og innstillingene, og da holde et helt møte med protokoll. En øvelse teller aldri i resultater, gjennomsnitt eller sammenligninger.'
	],
	start: 'Begynn en øvelse',
	mayNot: 'Øvelser begynnes av den som er med i et team. Be en prosjektleder ta deg med.',
	own: 'Øvelsene dine',
	noOwn: 'Du har ingen øvelse ennå.',
	toKey: 'Fasit',
	here: 'Dette er en øvelse på en oppdiktet kommune.',
	keyTitle: 'Fasit',
	keyLede: 'Det som var ventet, ved siden av det du leverte.',
	keyHidden: (n) =>
		n === 1
			? 'Ett delspørsmål til vises når du har levert og området er åpnet.'
			: `${n} delspørsmål til vises når du har levert og området er åpnet.`,
	nothingYet: 'Ingenting vises ennå. Lever et område og åpne det, så vises fasiten for det her.',
	aim: 'Slik traff du',
	level: 'I snitt lå du på de forventede poengene.',
	above: (points) => `I snitt lå du ${points} prosentpoeng over de forventede poengene.`,
	below: (points) => `I snitt lå du ${points} prosentpoeng under de forventede poengene.`,
	spread: (points) => `Avvikene dine varierer med ${points} prosentpoeng rundt det (standardavvik).`,
	within: (n, of) => `${n} av ${of} poeng er en rimelig lesning av grunnlaget.`,
	aimHint:
		'Det første tallet sier om du gir høye eller lave poeng, det andre om du er jevn. Fasiten er hva et øvd panel ville kommet fram til, ikke en sannhet: er dere enige om noe annet, er begrunnelsene det interessante.',
	question: 'Delspørsmål',
	expected: 'Ventet',
	band: 'Rimelig',
	bandOf: (from, to) => `${from}–${to}`,
	yours: 'Du',
	difference: 'Forskjell i prosentpoeng',
	agreed: 'Avtalt',
	inside: 'rimelig',
	outside: 'utenfor'
};
