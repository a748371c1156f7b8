/** A report with its predecessor as an appendix, as a reader of it should find them. Every sentence is made up. */
import type { Block, Item, Run } from '../../src/lib/document/narrative.ts';
import type { EarlierArea } from '../../src/lib/report/earlier-report.ts';
import type { ReadReport } from '../../src/lib/report/report-reading.ts';
import { seedEdition } from '../../server/seed/editions.ts';
import { areas2014, printed2017, total2014 } from '../../server/seed/helsingborg.ts';

const run = (text: string): Run => ({ text, bold: false, italic: false, href: null });
const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [run(text)] });
const item = (text: string, under: readonly string[] = []): Item => ({
	type: 'item',
	runs: [run(text)],
	lists:
		under.length === 0
			? []
			: [{ type: 'list', ordered: true, start: 1, items: under.map((one) => item(one)) }]
});
const bullets = (...items: readonly Item[]): Block => ({ type: 'list', ordered: false, start: 1, items });

const general = (number: number, year: number): readonly Block[] => [
	paragraph(`Här står vad område ${number} handlade om när kommunen besöktes ${year}.`),
	...(number === 4 ? [paragraph('Ett andra stycke, med citat: ”vi vet vem som bestämmer”.')] : [])
];

const strengths = (number: number, year: number): readonly Block[] => [
	bullets(
		item(`Något som fungerade väl i område ${number} år ${year}`),
		item('Fler än 40 % av enheterna har en egen plan, ex. skolan och omsorgen.'),
		item('En idé från 2.1 som prövas i liten skala – och följs upp')
	)
];

const improvements = (number: number): readonly Block[] => [
	bullets(
		item('Låt uppföljningen leda till beslut'),
		...(number === 3
			? [
					item('Gör styrningen enklare genom', [
						'färre mål',
						'tydligare ansvar mellan nämnd och förvaltning',
						'uppföljning på fasta tider'
					])
				]
			: []),
		item(`Berätta mer för invånarna om område ${number}`)
	)
];

function reportOf(
	year: number,
	edition: string,
	printed: (area: number) => Pick<EarlierArea, 'achieved' | 'max' | 'percent' | 'questions'>
): Omit<ReadReport, 'total'> {
	const instrument = seedEdition(edition);
	if (instrument === undefined) throw new Error(`no edition ${edition}`);
	return {
		municipality: 'Helsingborg',
		year,
		edition,
		areas: instrument.areas.map(({ number, title, headings }) => ({
			number,
			title,
			headings,
			texts: {
				general: general(number, year),
				strengths: strengths(number, year),
				improvements: improvements(number)
			},
			...printed(number)
		}))
	};
}

const questionsOf = (area: number): EarlierArea['questions'] =>
	(seedEdition('se-2016')?.areas.find(({ number }) => number === area)?.questions ?? []).map(
		({ id, text }) => {
			const row = printed2017.questions.get(id);
			if (row === undefined) throw new Error(`no points of ${id}`);
			return { id, text, ...row };
		}
	);

/** The later one with its 45 rows, then the earlier one: its report prints points per area, and neither max nor percent. */
export const madeUpReports: readonly ReadReport[] = [
	{
		...reportOf(2017, 'se-2016', (area) => ({
			achieved: printed2017.areas.get(area)?.achieved ?? null,
			max: printed2017.areas.get(area)?.max ?? null,
			percent: printed2017.areas.get(area)?.percent ?? null,
			questions: questionsOf(area)
		})),
		total: printed2017.total
	},
	{
		...reportOf(2014, 'se-2010', (area) => ({
			achieved: areas2014.get(area) ?? null,
			max: null,
			percent: null,
			questions: []
		})),
		total: total2014
	}
];
