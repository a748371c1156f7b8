/** The tables of one report put together: questions and sums by area, with what contradicts itself told. */
import type { EarlierPoints, EarlierQuestion } from '../../../src/lib/report/earlier-report.ts';
import { reasons } from '../reasons.ts';
import type { Ledger } from './ledger.ts';
import type { Line } from './line.ts';
import { agrees, isWhole, noPoints } from './points-row.ts';
import type { TableRow } from './points-tables.ts';

export interface PartPoints {
	/** In the order of the file; each once. */
	readonly questions: readonly (EarlierQuestion & { readonly area: number; readonly at: number })[];
	/** Area → its table's sum, where the table has one; `at` is where it stands. */
	readonly sums: ReadonlyMap<number, EarlierPoints & { readonly at: number }>;
	/** Area → its row in a table of all areas. */
	readonly overall: ReadonlyMap<number, EarlierPoints & { readonly at: number }>;
	/** Area → the title its table has. */
	readonly titles: ReadonlyMap<number, string>;
	readonly totals: readonly { readonly at: number; readonly achieved: number }[];
	/** Indices of all lines of the tables. */
	readonly taken: ReadonlySet<number>;
}

export function pointsOf(lines: readonly Line[], rows: readonly TableRow[], ledger: Ledger): PartPoints {
	const questions = new Map<string, EarlierQuestion & { area: number; at: number }>();
	const sums = new Map<number, EarlierPoints & { at: number }>();
	const overall = new Map<number, EarlierPoints & { at: number }>();
	const titles = new Map<number, string>();
	const totals: { at: number; achieved: number }[] = [];
	for (const row of rows) {
		const at = row.lines.find((line) => lines[line]?.words !== '');
		if (at === undefined) continue;
		const area = row.kind === 'question' ? Number(row.id.split('.')[0]) : 'area' in row ? row.area : null;
		const place = (kind: 'question' | 'points' | 'total') => {
			for (const line of row.lines) if (lines[line]?.words !== '') ledger.place(line, kind, area);
		};
		if (row.kind === 'loose' || (row.kind === 'sum' && area === null)) {
			for (const line of row.lines) if (lines[line]?.words !== '') ledger.refuse(line, reasons.orphanCells);
		} else if (row.kind === 'head') {
			place('question');
			if (area !== null && row.title !== null && !titles.has(area)) titles.set(area, row.title);
		} else if (row.kind === 'total') {
			place('total');
			if (row.points.achieved !== null) totals.push({ at, achieved: row.points.achieved });
			else ledger.remark(at, reasons.sumIncomplete);
		} else if (row.kind === 'sum' || row.kind === 'area') {
			place('points');
			const into = row.kind === 'sum' ? sums : overall;
			const points = judged(row.points, at, 'Summan', reasons.sumIncomplete, ledger);
			if (area !== null) addSum(into, area, at, points, ledger);
		} else {
			place('question');
			const { id, text } = row;
			if (text === null) ledger.remark(at, reasons.noQuestionText(id));
			const points = judged(row.points, at, `Delfråga ${id}`, reasons.rowIncomplete(id), ledger);
			addQuestion(questions, { id, text, area: area ?? 0, at, ...points }, ledger);
		}
	}
	const taken = new Set(rows.flatMap((row) => row.lines));
	return { questions: [...questions.values()], sums, overall, titles, totals, taken };
}

function judged(
	points: EarlierPoints,
	at: number,
	what: string,
	incomplete: string,
	ledger: Ledger
): EarlierPoints {
	if (!isWhole(points)) ledger.remark(at, incomplete);
	return possible(points, what, (reason) => ledger.remark(at, reason));
}

/** None of the three where they can't be of one row, which is told. */
export function possible(points: EarlierPoints, what: string, tell: (reason: string) => void): EarlierPoints {
	const { achieved, max } = points;
	const above = achieved !== null && max !== null && achieved > max;
	if (!above && agrees(points)) return points;
	tell(above ? reasons.aboveMax(what) : reasons.percentDiffers(what));
	return noPoints;
}

const same = (a: EarlierPoints, b: EarlierPoints) =>
	a.achieved === b.achieved && a.max === b.max && a.percent === b.percent;

type Question = EarlierQuestion & { area: number; at: number };

function addQuestion(questions: Map<string, Question>, question: Question, ledger: Ledger): void {
	const known = questions.get(question.id);
	if (known === undefined) {
		questions.set(question.id, question);
		return;
	}
	const text = known.text ?? question.text;
	ledger.remark(
		question.at,
		same(known, question) ? reasons.questionTwice(question.id) : reasons.questionDiffers(question.id)
	);
	questions.set(question.id, { ...known, ...(same(known, question) ? {} : noPoints), text });
}

function addSum(
	sums: Map<number, EarlierPoints & { at: number }>,
	area: number,
	at: number,
	points: EarlierPoints,
	ledger: Ledger
): void {
	const known = sums.get(area);
	if (known === undefined) sums.set(area, { at, ...points });
	else if (!same(known, points)) {
		ledger.remark(at, reasons.sumIncomplete);
		sums.set(area, { ...noPoints, at: known.at });
	}
}
