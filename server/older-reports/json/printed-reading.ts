/** A reading as `npm run import` prints it, and back. Texts lose what is bold, italic or a link. */
import { isCount, isShaped, isText, orNull } from '../../../src/lib/document/json.ts';
import type { Block, Item, List } from '../../../src/lib/document/narrative.ts';
import type { EarlierArea, EarlierPoints } from '../../../src/lib/report/earlier-report.ts';
import type { ReadReport, ReportReading } from '../../../src/lib/report/report-reading.ts';
import { plainRun } from '../text/line.ts';
import { areaKey, areaNumbers, isPoints, questionKey, questionsOf, recordOf } from './printed-result.ts';

interface PrintedItem {
	readonly text: string;
	readonly items: readonly string[];
}

interface PrintedArea extends EarlierPoints {
	readonly headings: readonly string[];
	readonly general: readonly string[];
	readonly strengths: readonly PrintedItem[];
	readonly improvements: readonly PrintedItem[];
}

export interface PrintedReading {
	readonly evaluations: readonly {
		readonly municipality: string | null;
		readonly year: number | null;
		readonly edition: string | null;
		readonly total: number | null;
		readonly areas: Readonly<Record<string, PrintedArea>>;
		readonly questions: Readonly<Record<string, EarlierPoints>>;
	}[];
	readonly unrecognised: ReportReading['unrecognised'];
}

export function printedReading({ evaluations, unrecognised }: ReportReading): PrintedReading {
	return {
		evaluations: evaluations.map(({ municipality, year, edition, total, areas }) => ({
			municipality,
			year,
			edition,
			total,
			areas: Object.fromEntries(areas.map((area) => [area.number, printedArea(area)])),
			questions: Object.fromEntries(
				areas.flatMap(({ questions }) =>
					questions.map(({ id, achieved, max, percent }) => [id, { achieved, max, percent }])
				)
			)
		})),
		unrecognised
	};
}

function printedArea({ achieved, max, percent, headings, texts }: EarlierArea): PrintedArea {
	return {
		achieved,
		max,
		percent,
		headings,
		general: texts.general.flatMap(itemsOf).flatMap(({ text, items }) => [text, ...items]),
		strengths: texts.strengths.flatMap(itemsOf),
		improvements: texts.improvements.flatMap(itemsOf)
	};
}

const wordsOf = ({ runs }: Pick<Item, 'runs'>) => runs.map(({ text }) => text).join('');
const below = (list: List): string[] =>
	list.items.flatMap((item) => [wordsOf(item), ...item.lists.flatMap(below)]);

function itemsOf(block: Block): PrintedItem[] {
	if (block.type !== 'list') return [{ text: wordsOf(block), items: [] }];
	return block.items.map((item) => ({ text: wordsOf(item), items: item.lists.flatMap(below) }));
}

/** Null for JSON of another form. */
export function printedReadingIn(value: unknown): readonly ReadReport[] | null {
	if (!isPrinted(value)) return null;
	return value.evaluations.map(({ areas, questions, ...report }) => ({
		...report,
		areas: areaNumbers(areas, questions).map((number) => areaIn(number, areas[number] ?? untold, questions))
	}));
}

/** What the reading itself told; nothing for JSON of another form. */
export const unrecognisedIn = (value: unknown): ReportReading['unrecognised'] =>
	isPrinted(value) ? value.unrecognised : [];

/** An area of which questions alone are known. */
const untold: PrintedArea = {
	achieved: null,
	max: null,
	percent: null,
	headings: [],
	general: [],
	strengths: [],
	improvements: []
};

function areaIn(
	number: string,
	{ headings, general, strengths, improvements, ...points }: PrintedArea,
	questions: Readonly<Record<string, EarlierPoints>>
): EarlierArea {
	return {
		number: Number(number),
		title: null,
		...points,
		headings,
		texts: {
			general: general.map((text) => ({ type: 'paragraph', runs: [plainRun(text)] })),
			strengths: listIn(strengths),
			improvements: listIn(improvements)
		},
		questions: questionsOf(questions, number)
	};
}

function listIn(items: readonly PrintedItem[]): List[] {
	const list = (ordered: boolean, inside: readonly Item[]): List => ({
		type: 'list',
		ordered,
		start: 1,
		items: inside
	});
	const item = (text: string, lists: readonly List[] = []): Item => ({
		type: 'item',
		runs: [plainRun(text)],
		lists
	});
	if (items.length === 0) return [];
	return [
		list(
			false,
			items.map(({ text, items: under }) =>
				item(
					text,
					under.length === 0
						? []
						: [
								list(
									true,
									under.map((one) => item(one))
								)
							]
				)
			)
		)
	];
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isItems = (value: unknown): value is PrintedItem[] =>
	Array.isArray(value) && value.every((item) => isShaped(item, { text: isText, items: isTexts }));
const isArea = (value: unknown): value is PrintedArea =>
	isShaped(value, {
		achieved: orNull(isCount),
		max: orNull(isCount),
		percent: orNull(isCount),
		headings: isTexts,
		general: isTexts,
		strengths: isItems,
		improvements: isItems
	});
const isEvaluation = (value: unknown): value is PrintedReading['evaluations'][number] =>
	isShaped(value, {
		municipality: orNull(isText),
		year: orNull(isCount),
		edition: orNull(isText),
		total: orNull(isCount),
		areas: recordOf(areaKey, isArea),
		questions: recordOf(questionKey, isPoints)
	});
const isEvaluations = (value: unknown): value is PrintedReading['evaluations'] =>
	Array.isArray(value) && value.every(isEvaluation);
const isRemarks = (value: unknown): value is ReportReading['unrecognised'] =>
	Array.isArray(value) &&
	value.every((one) => isShaped(one, { line: isCount, text: isText, reason: isText }));
const isPrinted = (value: unknown): value is PrintedReading =>
	isShaped(value, { evaluations: isEvaluations, unrecognised: isRemarks });
