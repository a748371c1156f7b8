import type { notes as source } from '../sv/notes.ts';

export const notes: typeof source = {
	title: 'Notater',
	field: 'Notater, deles med dem som er med',
	who: 'Bare de fra gruppen som er med, leser og skriver her. Notatene kommer aldri med i utkast, rapport eller søk, og slettes etter låsingen.',
	how: 'Slik skriver du',
	signs: {
		role: 'først på linjen sier hvem, med rollekode. Ingen navn.',
		question: 'hvor som helst på linjen knytter den til delspørsmålet.',
		strength: 'først på linjen, eller for seg selv: kan være en styrke.',
		followUp: 'først på linjen, eller for seg selv: følg opp.'
	},
	readOnly: 'Notatene kan leses, men ikke lenger endres.',
	offline:
		'Forbindelsen er brutt. Skriv videre: det lagres i denne nettleseren så lenge og legges sammen med de andres når forbindelsen er tilbake.',
	notHere:
		'Uten forbindelse kan du ikke lese det som alt er sendt: det blir ikke liggende i nettleseren. Skriv videre, så legges det sammen når forbindelsen er tilbake.',
	shell:
		'Du er uten nett. Her er det som fantes i nettleseren da du sist skrev; det andre har skrevet siden, kommer når du har nett igjen.',
	lines: 'Linjer som hører til noe',
	noLines: 'Knytt en linje til et delspørsmål med # og nummeret, så vises den her og under delspørsmålet.',
	noQuestion: 'Uten delspørsmål',
	unknown: (id) => `#${id}: delspørsmålet finnes ikke i utgaven`,
	strength: 'kan være en styrke',
	followUp: 'følg opp',
	cite: 'Gjør til belegg',
	citeThis: (line) => `Gjør til belegg: ${line}`,
	citing: 'Gjør linjen til belegg',
	citeLede:
		'Det du skriver her, blir et kort som hele gruppen leser og kan vise til. Notatet blir som det er. At du gjorde det, skrives i loggen.',
	citeText: 'Slik kan det gjengis',
	citeTextHint: 'Behold rollekoden. Ingen navn og ingenting som bare én person kan ha sagt.',
	citeQuestions: 'Delspørsmål',
	citeQuestionsHint: 'Numrene med mellomrom mellom, som 5.2 5.3.',
	citeStage: 'Hvor langt det har kommet',
	unjudged: 'ikke vurdert',
	persons: (words) => `Dette kan være personopplysninger: ${words}.`,
	keep: 'Legg blant beleggene',
	cited: 'Belegget er laget.',
	wrong: {
		text: 'Skriv det som kan gjengis.',
		question: 'Skriv nummeret på minst ett delspørsmål i utgaven.'
	},
	tagged: 'Fra intervjuene dine',
	taggedHint: 'Bare de som var med, ser dette.',
	event: (who, about) => `${who} gjorde et notat om ${about} til belegg.`
};
