/** Tallvika: results and efficiency. */
import { doc, question, talk } from './case.ts';

export const area5 = [
	question(
		'5.1',
		[7, 8.5, 10],
		'Strategin nämns i budgeten men är inte översatt till hur enheterna ska arbeta.',
		doc(
			'Mål och budget',
			'planned',
			'Ett avsnitt säger att varje enhet ska bli effektivare med en procent om året. Hur det ska ske framgår inte.'
		),
		talk(
			'Enhetschefer, grupp 3',
			'done',
			'Cheferna sparar på vikarier och inköp. Ingen beskrev ett arbete med arbetssätt.'
		)
	),
	question(
		'5.2',
		[7, 9, 11],
		'Kostnader redovisas väl, men kopplingen till resultat görs bara i skolan.',
		doc(
			'Budgetunderlag',
			'done',
			'Utbildningsnämnden visar kostnad per elev bredvid kunskapsresultat. Övriga nämnder visar bara kostnad.'
		),
		talk(
			'Politiker, grupp 1',
			'done',
			'Budgetdebatten handlar enligt ledamöterna om ramar och sällan om vad pengarna ger.'
		)
	),
	question(
		'5.3',
		[11, 13, 15],
		'Uppföljningen är tät och leder till åtgärder i ekonomin, mindre ofta i kvaliteten.',
		doc(
			'Månadsrapporter',
			'done',
			'Varje enhet lämnar prognos åtta gånger om året. Avvikelser över två procent kräver en åtgärdsplan.'
		),
		talk(
			'Förvaltningschefer, grupp 2',
			'effect',
			'Tre åtgärdsplaner gav balans inom året. Kvalitetsmått följs upp en gång om året.'
		)
	),
	question(
		'5.4',
		[6, 7.5, 9],
		'Samtal förs i ledningen men sällan med medarbetarna eller mellan nämnder.',
		talk(
			'Fackliga företrädare, grupp 5',
			'done',
			'Facken får siffrorna i förväg men har inte varit med i något samtal om vad som är rimlig kvalitet.'
		),
		doc(
			'Protokoll från budgetdagen',
			'done',
			'En av fyra timmar gällde resultat. Nämnderna redovisade var för sig.'
		)
	),
	question(
		'5.5',
		[12, 14, 16],
		'Jämförelser görs regelbundet i nätverk och har lett till ändrade arbetssätt på flera håll.',
		doc(
			'Rapport från jämförelsenätverket',
			'effect',
			'Hemtjänstens restid minskade med en femtedel sedan planeringen lärts av en grannkommun.'
		),
		talk(
			'Enhetschefer, grupp 3',
			'done',
			'Fyra av sex enheter har besökt en annan kommun under året för att lära sig.'
		)
	),
	question(
		'5.6',
		[6.5, 7.5, 8.5],
		'Samverkan är omfattande och prövas på nytta, även om avtalen sällan utvärderas.',
		doc(
			'Avtal om gemensam räddningstjänst och lön',
			'done',
			'Tre kommuner delar räddningstjänst, lönekontor och upphandling.'
		),
		talk(
			'Förvaltningschefer, grupp 2',
			'effect',
			'Lönekontoret kostar en fjärdedel mindre än före samarbetet. Övriga avtal är inte utvärderade.'
		)
	)
];
