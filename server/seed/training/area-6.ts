/** Tallvika: the employer. */
import { doc, question, talk, web } from './case.ts';

export const area6 = [
	question(
		'6.1',
		[9.5, 11, 12.5],
		'Strategin bygger på en analys, har mål och följs upp, men saknar koppling till budgeten.',
		doc(
			'Personalstrategi',
			'done',
			'Strategin har sex mål med mått. Kompetensbehovet är beräknat tio år framåt.'
		),
		talk(
			'Förvaltningschefer, grupp 2',
			'done',
			'Målen följs upp i bokslutet. Pengar till åtgärder söks varje år för sig.'
		)
	),
	question(
		'6.2',
		[10, 12, 14],
		'Rekryteringen är aktiv och medvetet formad, men avgångssamtal används inte för att behålla fler.',
		web(
			'Jobba i Tallvika',
			'done',
			'Sidan visar medarbetare i sju yrken, deras vägar och villkoren i siffror.'
		),
		talk(
			'Enhetschefer, grupp 3',
			'done',
			'Studenter erbjuds sommarjobb och mentor. Avgångssamtal hålls men ingen läser dem samlat.'
		)
	),
	question(
		'6.3',
		[17, 19.5, 22],
		'Varje medarbetare har en plan, utbildning ges på arbetstid och effekten mäts i enkäten.',
		doc(
			'Riktlinje för kompetensutveckling',
			'done',
			'Två procent av lönesumman avsätts. Planen skrivs i medarbetarsamtalet, som nio av tio haft.'
		),
		talk(
			'Fackliga företrädare, grupp 5',
			'effect',
			'Undersköterskor som utbildats på arbetstid har fått nya uppgifter och högre lön.'
		),
		doc('Medarbetarenkät', 'effect', 'Andelen som anser att de utvecklas i arbetet har ökat tre år i rad.')
	),
	question(
		'6.4',
		[6, 7.5, 9],
		'Lönen sätts individuellt, men kriterierna är olika kända och särskilda insatser uppmärksammas sällan.',
		doc('Lönekriterier', 'done', 'Kriterierna är gemensamma och från samma år som avtalet.'),
		talk(
			'Fackliga företrädare, grupp 5',
			'done',
			'Medlemmarna vet att det finns kriterier men kan inte säga vad som skulle ge dem mer.'
		)
	),
	question(
		'6.5',
		[9, 10.5, 12],
		'Enkäten görs varje år och leder till planer på varje enhet, men planerna följs inte upp centralt.',
		doc(
			'Medarbetarenkät',
			'done',
			'Svarsfrekvensen är åttiotvå procent. Varje enhet skriver en plan med högst tre åtgärder.'
		),
		talk(
			'Enhetschefer, grupp 3',
			'done',
			'Cheferna visar sina planer. Ingen har fått frågan om hur det gick.'
		)
	),
	question(
		'6.6',
		[3.5, 4.5, 5.5],
		'En plan för jämställdhet finns, men mångfald i vidare mening är inte ett arbete än.',
		doc('Plan för lika villkor', 'done', 'Planen gäller lön och föräldraledighet för kvinnor och män.'),
		talk(
			'Förvaltningschefer, grupp 2',
			'planned',
			'Språkpraktik för nyanlända planeras tillsammans med vuxenutbildningen.'
		)
	)
];
