/** Tallvika: continuous improvement. */
import { doc, question, talk, web } from './case.ts';

export const area7 = [
	question(
		'7.1',
		[4.5, 6, 7.5],
		'En viljeinriktning är formulerad, men det finns varken mål, ansvar eller stöd.',
		doc('Mål och budget', 'planned', 'En mening säger att kommunen ska präglas av ständiga förbättringar.'),
		talk(
			'Förvaltningschefer, grupp 2',
			'planned',
			'Två förvaltningar vill ha en gemensam strategi och har börjat skriva på ett förslag.'
		)
	),
	question(
		'7.2',
		[13, 15.5, 18],
		'Omsorgen och skolan analyserar avvikelser väl och lär av dem. Tekniska delarna gör det sällan.',
		doc(
			'Avvikelser i omsorgen',
			'effect',
			'Fallolyckorna minskade med en tredjedel efter att händelserna analyserats månadsvis i arbetslagen.'
		),
		talk(
			'Enhetschefer, grupp 3',
			'done',
			'Skolorna går igenom frånvaro och kränkningar varje månad. Gata och park för ingen statistik.'
		)
	),
	question(
		'7.3',
		[10, 12, 14],
		'Kommunen följer med i omvärlden och deltar i nätverk, men det som lärs sprids inte.',
		doc('Omvärldsanalys', 'done', 'Analysen görs vartannat år inför budgeten och har tolv trender.'),
		talk(
			'Kommunikatörer, grupp 4',
			'done',
			'Den som varit på studiebesök skriver sällan något. Ingen vet vilka nätverk som andra är med i.'
		)
	),
	question(
		'7.4',
		[8, 10, 12],
		'Några enheter arbetar metodiskt, men valet är deras eget och stödet är en person.',
		talk(
			'Enhetschefer, grupp 3',
			'done',
			'Två enheter har förbättringstavlor med möte varje vecka. De andra känner till metoden.'
		),
		doc(
			'Uppdrag för kvalitetsstrateg',
			'done',
			'Strategen ska utbilda femtio förbättringsledare på tre år. Fjorton är utbildade.'
		)
	),
	question(
		'7.5',
		[11, 13, 15],
		'Förslag uppmuntras, prövas och belönas, och flera har blivit varaktiga.',
		web(
			'Tallvika kommun: idéfonden',
			'done',
			'Fonden ger medarbetare tid och högst 50 000 kronor för att pröva en idé. Tjugotvå har fått stöd.'
		),
		talk(
			'Fackliga företrädare, grupp 5',
			'effect',
			'Sju av idéerna används nu överallt. Den digitala tillsynen började som en idé på nattpatrullen.'
		)
	)
];
