/** Tallvika: focus on users. */
import { doc, question, talk, web } from './case.ts';

export const area2 = [
	question(
		'2.1',
		[10.5, 12, 13.5],
		'Strategin är gemensam, konkret och bekant för alla som frågades, och den följs upp varje år.',
		doc(
			'Brukaren först: strategi',
			'done',
			'Strategin har fem löften. Varje nämnd redovisar i årsberättelsen hur löftena hållits.'
		),
		talk(
			'Enhetschefer, grupp 3',
			'done',
			'Alla sex enhetschefer kunde återge löftena och hade gått igenom dem med sin personal.'
		)
	),
	question(
		'2.2',
		[14, 16.5, 19],
		'Tillgängligheten mäts och har blivit bättre, men bemötandet är olika i olika förvaltningar.',
		doc(
			'Servicemätning',
			'effect',
			'Nio av tio samtal besvaras inom tre minuter, mot sju av tio för två år sedan. Bemötandet får olika betyg.'
		),
		web(
			'Tallvika kommun: kontakt',
			'done',
			'Kontaktcentret har öppet till klockan 18 två dagar i veckan. Sidan finns på lätt svenska.'
		),
		talk(
			'Förvaltningschefer, grupp 2',
			'planned',
			'En gemensam utbildning i bemötande är beslutad men inte påbörjad.'
		)
	),
	question(
		'2.3',
		[12, 14, 16],
		'Det mesta om tjänsterna är lätt att hitta och aktuellt, men jämförelser mellan utförare saknas.',
		web(
			'Tallvika kommun: omsorg och skola',
			'done',
			'Varje tjänst har en sida med innehåll, avgift och handläggningstid. Alla sidor är ändrade under det senaste året.'
		),
		talk(
			'Kommunikatörer, grupp 4',
			'done',
			'Webbredaktörerna går igenom sidorna två gånger om året. Privata utförare visas bara som en lista.'
		)
	),
	question(
		'2.4',
		[7, 9, 11],
		'Undersökningar görs, men glest och utan att det syns vad de leder till.',
		doc('Brukarenkäter i omsorgen', 'done', 'Enkäten gick ut för tre år sedan. Rapporten saknar åtgärder.'),
		talk(
			'Enhetschefer, grupp 3',
			'planned',
			'Cheferna vill mäta oftare och har föreslagit en gemensam årlig mätning.'
		)
	),
	question(
		'2.5',
		[9, 11, 13],
		'Garantier finns för hälften av tjänsterna, och klagomål tas emot och besvaras, men sammanställs inte.',
		doc(
			'Tjänstegarantier',
			'done',
			'Åtta av sexton tjänster har en garanti med utlovad tid och vad som händer om den inte hålls.'
		),
		web(
			'Tallvika kommun: synpunkter',
			'done',
			'Synpunkter lämnas i ett formulär. Svar utlovas inom tio dagar.'
		),
		talk(
			'Förvaltningschefer, grupp 2',
			'done',
			'Ingen förvaltning har gjort en sammanställning av klagomålen de två senaste åren.'
		)
	)
];
