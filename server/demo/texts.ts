/** Made-up report texts of the demo. They quote no report. */
import type { Block, Item } from '../../src/lib/editor/blocks.ts';
import type { AreaText } from './writing.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const item = (text: string, under: readonly string[] = []): Item =>
	under.length === 0
		? { runs: [{ text }] }
		: { runs: [{ text }], list: { kind: 'list', marks: 'letters', items: under.map((one) => item(one)) } };
const bullets = (...items: Item[]): Block => ({ kind: 'list', marks: 'bullets', items });

const note = 'Texten är ett påhittat exempel.';

/** Area → text, for the finished evaluation. */
export const finishedTexts: Readonly<Record<number, AreaText>> = {
	1: {
		general: [
			paragraph(`Området handlar om hur invånarna får veta vad som händer och hur de kan påverka. ${note}`)
		],
		strengths: [
			bullets(
				item('Besluten förklaras på webbplatsen samma dag, med länk till underlaget. (1.2)'),
				item('Resultaten visas så att de går att jämföra med tidigare år. (1.3)'),
				item('Dialogerna har en tydlig fråga, och deltagarna får veta vad som hände sedan. (1.4)')
			)
		],
		improvements: [
			bullets(
				item('Pröva fler sätt att nå dem som sällan deltar:', [
					'unga som inte går i skolan',
					'invånare som nyligen har flyttat in'
				])
			)
		]
	},
	2: {
		general: [
			paragraph(`Området handlar om brukaren i centrum, från första kontakten till klagomålet. ${note}`)
		],
		strengths: [
			bullets(
				item('En gemensam strategi som alla nämnder har brutit ner i egna mål. (2.1)'),
				item('Tjänsterna beskrivs på samma sätt överallt. (2.3)')
			)
		],
		improvements: [bullets(item('Låt undersökningarna leda till beslut som syns. (2.4)'))]
	},
	3: {
		general: [paragraph(`Området handlar om vem som bestämmer vad, och om besluten följs. ${note}`)],
		strengths: [
			bullets(
				item('Delegationen är samlad i ett dokument som alla nämnder använder. (3.2)'),
				item('Målen är få, och det går att se när de är nådda. (3.1)')
			)
		],
		improvements: [bullets(item('Låt nämndernas återkoppling nå fullmäktige i tid. (3.4)'))]
	},
	4: {
		general: [paragraph(`Området handlar om ledarskapets villkor och om hur ansvar fördelas. ${note}`)],
		strengths: [
			bullets(
				item('Stadsdirektören samlar alla chefer till samma samtal varje månad. (4.2)'),
				item('Ansvar och resurser följs åt hela vägen ut till enheterna. (4.1)')
			)
		],
		improvements: [
			bullets(
				item('Ge nya chefer stöd från första dagen. En av dem sade: ”Jag fick leta själv i ett år.” (4.5)')
			)
		]
	},
	5: {
		general: [paragraph(`Området handlar om vad pengarna ger, inte bara vart de går. ${note}`)],
		strengths: [
			bullets(
				item('Jämförelser används varje år och leder till beslut. (5.5)'),
				item('Strategiska frågor diskuteras på fasta tider. (5.4)')
			)
		],
		improvements: [
			bullets(
				item('Visa sambandet mellan kostnad och resultat redan i budgeten. (5.2)'),
				item('Följ upp och kontrollera på samma sätt i alla nämnder. (5.3)')
			)
		]
	},
	6: {
		general: [paragraph(`Området handlar om kommunen som arbetsgivare. ${note}`)],
		strengths: [
			bullets(
				item('Medarbetarsamtalen följer samma mall och leder till en plan. (6.3)'),
				item('Kompetens planeras flera år framåt, tillsammans med skolorna. (6.1)')
			)
		],
		improvements: [bullets(item('Gör lönekriterierna kända innan samtalen börjar. (6.4)'))]
	},
	7: {
		general: [paragraph(`Området handlar om att lära av varandra och av andra. ${note}`)],
		strengths: [bullets(item('Idéer från medarbetare prövas i liten skala innan de sprids. (7.2)'))],
		improvements: [
			bullets(
				item('Sprid det som fungerar mellan förvaltningarna. (7.3)'),
				item('Utvärdera även det som avslutas. (7.4)')
			)
		]
	},
	8: {
		general: [paragraph(`Området handlar om kommunen som samhällsbyggare, tillsammans med andra. ${note}`)],
		strengths: [
			bullets(
				item('Föreningar och företag är med när planerna tas fram, inte bara när de är klara. (8.2)'),
				item('Miljömålen följs upp öppet, stadsdel för stadsdel. (8.6)')
			)
		],
		improvements: [bullets(item('Visa tydligare vad det internationella arbetet ger invånarna. (8.7)'))]
	}
};

/** Area → text, for the evaluation in the middle of the work. */
export const halfwayTexts: Readonly<Record<number, AreaText>> = {
	1: {
		general: [
			paragraph(
				`Kommunen vill att det ska vara lätt att förstå och påverka. Arbetet är på god väg i de nämnder som möter flest invånare. ${note}`
			)
		],
		strengths: [
			bullets(
				item('Nämndernas möten sänds, och frågorna går att söka i efterhand. (1.2)'),
				item('Dialogen om översiktsplanen nådde fler än någon tidigare. (1.4)')
			)
		],
		improvements: [
			bullets(item('Berätta vad dialogerna ledde till:', ['på webbplatsen', 'för dem som deltog']))
		]
	},
	2: {
		general: [paragraph(`Strategin är ny och inte känd av alla än. ${note}`)],
		strengths: [bullets(item('Kontaktcenter svarar på de flesta frågor direkt. (2.2)'))]
	},
	5: {
		general: [
			paragraph(
				`Ekonomin följs noga varje månad. Vad verksamheten ger för pengarna syns inte lika tydligt. ${note}`
			)
		],
		strengths: [bullets(item('Jämförelser med grannkommunerna görs varje höst. (5.5)'))]
	}
};
