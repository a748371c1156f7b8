export const settings = {
	title: 'Inställningar',
	language: 'Språk',
	languageHint: 'Gäller menyer och knappar. Rapporten skrivs på svenska.',
	theme: 'Utseende',
	singleKeys: 'Tangenter med en enda bokstav',
	singleKeysOn: 'på',
	singleKeysOff: 'av',
	singleKeysHint: 'Stäng av om du använder talstyrning eller ofta råkar trycka på en bokstav.',
	name: 'Namn',
	nameHint: 'Så visas du för gruppen.',
	nameMissing: 'Skriv ditt namn.',
	save: 'Spara inställningarna',
	saved: 'Inställningarna är sparade.',
	everywhere: 'Logga ut överallt',
	everywhereHint:
		'Avslutar alla dina inloggningar, också här. Gör så om du har lämnat eller förlorat en dator där du är inloggad.'
};
