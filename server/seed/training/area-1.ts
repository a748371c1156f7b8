/** Tallvika: openness and democracy. */
import { doc, question, talk, web } from './case.ts';

export const area1 = [
	question(
		'1.1',
		[9, 10.5, 12],
		'Planen finns, är beslutad och följs upp, men cheferna känner bara till dess rubriker och ingen effekt är visad.',
		doc(
			'Demokratiplan för Tallvika',
			'done',
			'Fullmäktige antog planen för två år sedan. Den har sju mål och en ansvarig nämnd för varje.'
		),
		talk(
			'Förvaltningschefer, grupp 2',
			'done',
			'Två av fem chefer kunde nämna ett mål i planen. Ingen hade använt den i sin egen verksamhetsplan.'
		)
	),
	question(
		'1.2',
		[13, 15, 17],
		'Informationen är bred och tidig, men når inte dem som inte själva söker upp den.',
		web(
			'Tallvika kommun: kallelser och sändningar',
			'done',
			'Kallelser läggs ut en vecka före mötet. Fullmäktige sänds direkt och kan ses i efterhand med textning.'
		),
		talk(
			'Politiker, grupp 1',
			'done',
			'Ledamöterna berättar att frågestunden för allmänheten finns kvar men att få kommer.'
		),
		doc(
			'Invånarenkät',
			'effect',
			'Hälften av de svarande anser sig välinformerade om vad kommunen beslutar, tre procentenheter fler än förra gången.'
		)
	),
	question(
		'1.3',
		[11, 13.5, 16],
		'Resultat publiceras årligen men utan jämförelser över tid, och språket är förvaltningens.',
		doc(
			'Kommunens kvalitet i korthet',
			'done',
			'Skriften redovisar trettio mått på fyra sidor. Hälften saknar fjolårets värde.'
		),
		web(
			'Tallvika kommun: så gick det',
			'planned',
			'Sidan säger att resultat per skola och boende kommer att visas under nästa år.'
		)
	),
	question(
		'1.4',
		[19, 22, 25],
		'Dialogen är planlagd och återkopplad, och förslagen har ändrat beslut. Unga deltar, men nyanlända saknas.',
		doc(
			'Riktlinje för medborgardialog',
			'done',
			'Riktlinjen beskriver fyra nivåer av deltagande och kräver att den som frågas får veta hur svaret användes.'
		),
		talk(
			'Enhetschefer, grupp 3',
			'effect',
			'Badhusets läge flyttades efter dialogen, och skälen skickades till alla som hade lämnat synpunkter.'
		),
		web(
			'Tallvika kommun: e-förslag',
			'done',
			'Förslag som får femtio röster tas upp i nämnd. Elva har behandlats under två år.'
		)
	),
	question(
		'1.5',
		[6.5, 7.5, 8.5],
		'Etiken är ett levande samtalsämne och tas upp vid anställning, men bisysslor följs inte upp överallt.',
		doc(
			'Riktlinje mot mutor och jäv',
			'done',
			'Riktlinjen revideras vart fjärde år och ingår i introduktionen för chefer.'
		),
		talk(
			'Fackliga företrädare, grupp 5',
			'done',
			'Alla grupper har samtalat om etiska dilemman. Två förvaltningar har aldrig frågat efter bisysslor.'
		)
	)
];
