/** Tallvika: leadership and delegation. */
import { doc, question, talk, web } from './case.ts';

export const area4 = [
	question(
		'4.1',
		[7, 8.5, 10],
		'En chefspolicy finns, men den är allmänt hållen och används ojämnt.',
		doc(
			'Chefspolicy',
			'done',
			'Policyn beskriver ledarskapet på två sidor. Ansvar och befogenheter nämns i en mening.'
		),
		talk(
			'Enhetschefer, grupp 3',
			'done',
			'Hälften av cheferna hade läst policyn när de anställdes och inte efter det.'
		)
	),
	question(
		'4.2',
		[7, 8, 9],
		'Enheterna råder över budget, anställning och organisation inom tydliga ramar.',
		doc(
			'Regler för resultatenheter',
			'done',
			'Enheten får föra över överskott till nästa år och anställer själv.'
		),
		talk(
			'Enhetschefer, grupp 3',
			'effect',
			'Två rektorer har använt överskottet till en resurs som minskade frånvaron.'
		)
	),
	question(
		'4.3',
		[8, 10, 12],
		'Tvärsektoriellt arbete sker i projekt med tydligt ansvar, men saknar en gemensam inriktning.',
		doc(
			'Uppdrag för trygghetsgruppen',
			'done',
			'Gruppen har mål, ledare och egen budget. Liknande uppdrag finns för två andra frågor.'
		),
		talk(
			'Förvaltningschefer, grupp 2',
			'planned',
			'Ledningsgruppen vill skriva ned när och hur samarbete över gränserna ska ske.'
		)
	),
	question(
		'4.4',
		[10, 11.5, 13],
		'Nästan alla chefer har ett skriftligt uppdrag som följs upp i samtal varje år.',
		doc(
			'Chefsuppdrag',
			'done',
			'Mallen har mål, befogenheter och stöd. Åttiofem procent av cheferna har ett undertecknat uppdrag.'
		),
		talk(
			'Enhetschefer, grupp 3',
			'done',
			'Uppdraget gås igenom i medarbetarsamtalet. En nyanställd chef väntade fem månader på sitt.'
		)
	),
	question(
		'4.5',
		[9, 11, 13],
		'Ledningen samordnar och följer upp, men mötena handlar mest om ekonomi.',
		talk(
			'Förvaltningschefer, grupp 2',
			'done',
			'Ledningsgruppen träffas varje vecka. Sju av tio ärenden gäller budget och lokaler.'
		),
		doc(
			'Dialogmöten',
			'done',
			'Direktören träffar varje enhet en gång om året. Minnesanteckningarna visar att kvalitet togs upp på hälften.'
		)
	),
	question(
		'4.6',
		[14, 16, 18],
		'Ledarutvecklingen är planlagd, når alla nivåer och har utvärderats med gott resultat.',
		doc(
			'Program för ledarutveckling',
			'effect',
			'Utvärderingen visar att de som gått programmet stannar längre och får högre förtroende i enkäten.'
		),
		talk(
			'Fackliga företrädare, grupp 5',
			'done',
			'Medarbetare som vill bli chefer söker till ett eget program. Sexton har gått det.'
		),
		web(
			'Tallvika kommun: ledig chefstjänst',
			'done',
			'Annonserna beskriver introduktion, mentor och program under första året.'
		)
	)
];
