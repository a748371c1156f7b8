/** Tallvika: political steering. */
import { doc, question, talk } from './case.ts';

export const area3 = [
	question(
		'3.1',
		[10, 11.5, 13],
		'Modellen är gemensam och följs i alla nämnder, men uppföljningen ligger efter planeringen.',
		doc(
			'Styrmodell för Tallvika',
			'done',
			'Modellen beskriver årshjul, mål och ansvar på elva sidor. Samma mallar används i alla nämnder.'
		),
		talk(
			'Politiker, grupp 1',
			'done',
			'Presidierna beskriver årshjulet på samma sätt. Två nämnder fick sin delårsuppföljning efter att nästa budget var beslutad.'
		)
	),
	question(
		'3.2',
		[16, 18.5, 21],
		'Målen är få, mätbara och styr nämndernas arbete. Ett par av dem beskriver verksamhet i stället för resultat.',
		doc(
			'Mål och budget',
			'done',
			'Fullmäktige har nio mål, sju med mått och målvärde. Två beskriver vad som ska göras.'
		),
		talk(
			'Förvaltningschefer, grupp 2',
			'effect',
			'Cheferna ger exempel på arbete som lagts ned för att det inte bidrog till något mål.'
		)
	),
	question(
		'3.3',
		[14, 17, 19],
		'Rapporteringen är regelbunden och går att granska, men förklarar sällan varför ett mål inte nås.',
		doc(
			'Delårsrapport',
			'done',
			'Alla mål redovisas med färg och siffra. Analysen är en till två meningar per mål.'
		),
		talk(
			'Politiker, grupp 1',
			'done',
			'Oppositionen säger att frågor besvaras och att revisionens kritik tas upp i nämnd inom två månader.'
		)
	),
	question(
		'3.4',
		[14, 16, 18],
		'Delegationen är aktuell, begriplig och känd, och beslut återrapporteras.',
		doc('Delegationsordningar', 'done', 'Alla nämnder reviderade sin ordning i fjol efter en gemensam mall.'),
		talk(
			'Enhetschefer, grupp 3',
			'done',
			'Enhetscheferna vet vilka beslut som är deras och anmäler dem månadsvis.'
		)
	),
	question(
		'3.5',
		[8, 9.5, 11],
		'Rollerna är beskrivna och oftast respekterade, men spelreglerna har inte talats om under mandatperioden.',
		doc(
			'Förtroendevalda och tjänstepersoner',
			'done',
			'Skriften delades ut vid mandatperiodens början och har inte följts upp.'
		),
		talk(
			'Förvaltningschefer, grupp 2',
			'done',
			'Samarbetet beskrivs som gott. Tre chefer har fått uppdrag direkt av enskilda ledamöter.'
		)
	)
];
