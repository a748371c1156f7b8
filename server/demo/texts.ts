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
