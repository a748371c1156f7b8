/** Tallvika: the builder of society. */
import { doc, question, talk, web } from './case.ts';

export const area8 = [
	question(
		'8.1',
		[10, 11.5, 13],
		'Planerna hänger ihop och bygger på dialog, men översiktsplanen är från före den förra mandatperioden.',
		doc(
			'Översiktsplan och utvecklingsstrategi',
			'done',
			'Strategin pekar ut fyra områden som också styr budgeten. Översiktsplanen är nio år gammal.'
		),
		talk(
			'Politiker, grupp 1',
			'done',
			'Majoritet och opposition beskriver samma fyra områden. En ny översiktsplan är påbörjad.'
		)
	),
	question(
		'8.2',
		[9, 10.5, 12],
		'Föreningarna är med från början och har en överenskommelse, men små föreningar faller utanför.',
		doc(
			'Överenskommelse med civilsamhället',
			'done',
			'Trettiotvå föreningar har skrivit under. Rådet träffas fyra gånger om året.'
		),
		web(
			'Tallvika kommun: föreningsbidrag',
			'done',
			'Bidrag söks digitalt. Föreningar med färre än tjugo medlemmar kan inte söka.'
		)
	),
	question(
		'8.3',
		[6, 7.5, 9],
		'Kulturlivet får stöd och lokaler, men samverkan är mest enskilda evenemang.',
		doc(
			'Kulturplan',
			'planned',
			'Planen säger att kulturen ska vara med i samhällsplaneringen. Inga åtgärder är beslutade.'
		),
		talk(
			'Enhetschefer, grupp 3',
			'done',
			'Biblioteket och teaterföreningen delar lokal och ordnar en sommarvecka tillsammans.'
		)
	),
	question(
		'8.4',
		[10.5, 12, 13.5],
		'Kommunen leder och möjliggör, mäter sin service mot företagen och har blivit bättre.',
		doc(
			'Företagens betyg på service',
			'effect',
			'Nöjdheten steg från 69 till 76 på fyra år. Handläggningen av bygglov är halverad.'
		),
		talk(
			'Politiker, grupp 1',
			'done',
			'Frukostmöten hålls varje månad, och näringslivschefen besöker hundra företag om året.'
		)
	),
	question(
		'8.5',
		[3, 4, 5],
		'Några kontakter finns, men utan syfte eller uppföljning.',
		web(
			'Tallvika kommun: vänorter',
			'done',
			'Fyra vänorter räknas upp. Den senaste nyheten är sex år gammal.'
		),
		talk('Kommunikatörer, grupp 4', 'planned', 'Gymnasiet vill söka ett utbyte för yrkeselever.')
	),
	question(
		'8.6',
		[10, 11.5, 13],
		'Miljöarbetet har mål, budget och mätta resultat. Inköpen är ännu inte med.',
		doc(
			'Klimatredovisning',
			'effect',
			'Utsläppen från egna resor och lokaler har minskat med fyrtio procent på åtta år.'
		),
		talk(
			'Förvaltningschefer, grupp 2',
			'planned',
			'Klimatkrav i upphandling är utredda och ska prövas i nästa livsmedelsavtal.'
		)
	),
	question(
		'8.7',
		[8, 9.5, 11],
		'Skillnader mellan områden är kartlagda och insatser görs tidigt, men ingen vet än om de biter.',
		doc('Välfärdsbokslut', 'done', 'Bokslutet visar skillnader i hälsa och utbildning mellan sju områden.'),
		talk(
			'Enhetschefer, grupp 3',
			'done',
			'Familjecentralen flyttades till det område som hade störst behov. Effekten ska mätas om två år.'
		)
	)
];
