/** Word files as older reports were typed: the same content in three habits of hand. */
import * as docx from 'docx';
import type { Block, Item, Run } from '../../src/lib/document/narrative.ts';
import type { EarlierArea } from '../../src/lib/report/earlier-report.ts';
import type { ReadReport } from '../../src/lib/report/report-reading.ts';
import { boxOf, pointsTable } from './word-tables.ts';

/**
 * `cells`: headings by style, points in tables with bullets in a cell. `bold`: headings are bold paragraphs, bullets and
 * letters are typed. `numbered`: what elsewhere has bullets is numbered, with letters on the level below.
 */
export const wordHabits = ['cells', 'bold', 'numbered'] as const;
export type WordHabit = (typeof wordHabits)[number];

type Paragraphs = readonly docx.Paragraph[];

const levels = (...formats: readonly [format: keyof typeof docx.LevelFormat, text: string][]) =>
	formats.map(([format, text], level) => ({ level, format: docx.LevelFormat[format], text }));

const numbering: docx.INumberingOptions = {
	config: [
		{ reference: 'bullets', levels: levels(['BULLET', '\uf0b7'], ['BULLET', 'o']) },
		{ reference: 'letters', levels: levels(['LOWER_LETTER', '%1.']) },
		{ reference: 'numbers', levels: levels(['DECIMAL', '%1.'], ['LOWER_LETTER', '%2)']) }
	]
};

/** One Word file of the reports, the latest first; the others follow as an appendix each. */
export async function wordFileOf(reports: readonly ReadReport[], habit: WordHabit): Promise<Uint8Array> {
	const children = reports.flatMap((report, index) => reportIn(habit, report, index));
	return docx.Packer.toBuffer(new docx.Document({ numbering, sections: [{ children }] }));
}

function reportIn(habit: WordHabit, report: ReadReport, index: number): docx.FileChild[] {
	const { municipality, year, areas } = report;
	const rows = areas.filter(({ questions }) => questions.length > 0);
	return [
		...(index === 0
			? [heading(habit, 1, '1\tVad är Kommunkompassen?'), text('Några ord om verktyget, skrivna för provet.')]
			: [heading(habit, 1, 'Bilaga'), heading(habit, 1, `${year} års Kommunkompass`)]),
		heading(
			habit,
			1,
			`${index === 0 ? '2\t' : ''}${municipality} i förhållande till Kommunkompassen: En sammanfattande genomgång`
		),
		heading(habit, 2, 'Utvärderingen'),
		text(`Utvärderingen av ${municipality} genomfördes i februari år ${year}.`),
		heading(habit, 2, 'Sammanfattning av resultat'),
		text('Poängen visas i diagrammet.'),
		heading(
			habit,
			1,
			`${index === 0 ? '3\t' : ''}Detaljerad genomgång i förhållande till Kommunkompassens åtta områden`
		),
		...areas.flatMap((area) => areaIn(habit, area)),
		...(rows.length === 0
			? []
			: [
					heading(habit, 1, '4. Översikt av poängfördelning'),
					text('Tabellerna visar resultatet för varje delfråga.'),
					...rows.flatMap((area) => [pointsTable(area), text('')])
				])
	];
}

function areaIn(habit: WordHabit, area: EarlierArea): docx.FileChild[] {
	const { number, title, texts } = area;
	const box = newList();
	return [
		heading(habit, 2, `Område ${number}\t${title ?? ''}`),
		boxOf(area, (line) => itemLine(habit, [plain(line)], box)),
		text(''),
		heading(habit, 3, 'Allmänt'),
		...texts.general.flatMap((block) => blockIn(habit, block)),
		heading(habit === 'cells' ? 'bold' : habit, 3, 'STYRKOR'),
		...texts.strengths.flatMap((block) => blockIn(habit, block)),
		text(''),
		heading(habit === 'cells' ? 'bold' : habit, 3, 'FÖRBÄTTRINGSOMRÅDEN'),
		...texts.improvements.flatMap((block) => blockIn(habit, block)),
		text('')
	];
}

const plain = (text: string): Run => ({ text, bold: false, italic: false, href: null });
const text = (words: string) => new docx.Paragraph({ children: runsOf([plain(words)]) });

function runsOf(runs: readonly Run[]): docx.ParagraphChild[] {
	return runs.map(
		({ text: words, bold, italic }) =>
			new docx.TextRun({
				bold,
				italics: italic,
				children: words
					.split(/(\t|\n)/)
					.map((part) => (part === '\t' ? new docx.Tab() : part === '\n' ? new docx.CarriageReturn() : part))
			})
	);
}

function heading(habit: WordHabit, level: 1 | 2 | 3, words: string): docx.Paragraph {
	return habit === 'bold'
		? new docx.Paragraph({ children: runsOf([{ ...plain(words), bold: true }]) })
		: new docx.Paragraph({
				heading: docx.HeadingLevel[`HEADING_${level}`],
				children: runsOf([plain(words)])
			});
}

let lists = 0;
/** Each list counts from one. */
const newList = () => ++lists;

function blockIn(habit: WordHabit, block: Block): Paragraphs {
	if (block.type === 'paragraph') return [new docx.Paragraph({ children: runsOf(block.runs) })];
	if (block.type === 'heading') return [heading('bold', 3, block.runs.map((run) => run.text).join(''))];
	const list = newList();
	return block.items.flatMap((item) => [
		itemLine(habit, item.runs, list),
		...item.lists.flatMap(({ items }) => letters(habit, items, list))
	]);
}

function itemLine(habit: WordHabit, runs: readonly Run[], list: number): docx.Paragraph {
	if (habit === 'bold') return new docx.Paragraph({ children: runsOf([plain('· '), ...runs]) });
	return new docx.Paragraph({
		numbering: {
			reference: habit === 'numbered' ? 'numbers' : 'bullets',
			level: 0,
			instance: list
		},
		children: runsOf(runs)
	});
}

/** As typed by hand; as a list of its own, which Word makes of letters among bullets; or as the level below. */
function letters(habit: WordHabit, items: readonly Item[], list: number): Paragraphs {
	const own = newList();
	return items.map(({ runs }, index) => {
		if (habit === 'bold') {
			const letter = String.fromCharCode('a'.charCodeAt(0) + index);
			return new docx.Paragraph({ children: runsOf([plain(`${letter}. `), ...runs]) });
		}
		const below =
			habit === 'numbered'
				? { reference: 'numbers', level: 1, instance: list }
				: { reference: 'letters', level: 0, instance: own };
		return new docx.Paragraph({ numbering: below, children: runsOf(runs) });
	});
}
