import type { Words } from '../sv.ts';

export const narrative: Words['narrative'] = {
	title: 'Rapporttekst',
	sections: { general: 'Generelt', strengths: 'Styrker', improvements: 'Forbedringsområder' },
	placeholders: {
		general: 'Hva handler området om, og hva er helhetsbildet?',
		strengths: 'Ett punkt for hver styrke. Knytt det gjerne til et delspørsmål.',
		improvements: 'Ett punkt for hvert forbedringsområde. Knytt det gjerne til et delspørsmål.'
	},
	label: (section, area) => `${section}, område ${area}`,
	toolbar: 'Tekstverktøy',
	bold: 'Fet skrift',
	italic: 'Kursiv skrift',
	heading: 'Overskrift',
	bulletList: 'Punktliste',
	numberedList: 'Nummerert liste',
	indent: 'Flytt inn',
	outdent: 'Flytt ut',
	link: 'Lenke',
	linkAddress: 'Lenkens adresse',
	linkAdd: 'Legg til lenke',
	linkRemove: 'Fjern lenke',
	linkWrong: 'Skriv en adresse som begynner med https://, http:// eller mailto:.',
	clear: 'Fjern formatering',
	cancel: 'Avbryt',
	undo: 'Angre',
	redo: 'Gjør om',
	locked: 'Teksten er låst med området.',
	readOnly: 'Du kan lese, men ikke skrive her.',
	loading: 'Henter teksten.',
	notLoaded: 'Skriveverktøyet kunne ikke hentes. Last siden på nytt for å skrive; teksten kan leses.',
	writing: (names) => `${names} skriver her`,
	empty: 'Ingen tekst ennå.',
	preview: {
		open: 'Forhåndsvis',
		title: 'Slik trykkes området',
		hint: 'Følger teksten og poengene det er enighet om. Skriv i rapportteksten.'
	}
};
