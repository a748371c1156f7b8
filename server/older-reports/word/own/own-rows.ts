/** The rows of tables in a Word file that Samsyn made. */
import type { EarlierPoints } from '../../../../src/lib/report/earlier-report.ts';
import type { LineKind } from '../../../../src/lib/report/report-reading.ts';
import { reasons } from '../../reasons.ts';
import { possible } from '../../text/part-points.ts';
import { pointsIn } from '../../text/vocabulary.ts';
import type { WordElement } from '../mammoth-document.ts';
import { areaIn, type FoundReport } from './found.ts';
import { isUnknown, knownText, percentIn, titleIn, wholeNumber } from './own-words.ts';
import type { OwnPlace } from './places.ts';
import { textOf } from './section-blocks.ts';

/** Says something of the row or the line that is read. */
export type Tell = (reason: string) => void;

/** What a row that has a name is of. */
export const kindOfRow = ({ kind }: OwnPlace): LineKind =>
	kind === 'total' || kind === 'question' ? kind : 'points';

/** A row that has a name: the last three cells are Uppnått, Max and Procent. */
export function readNamedRow(report: FoundReport, place: OwnPlace, row: WordElement, tell: Tell): void {
	const cells = cellsOf(row).map((paragraphs) => paragraphs.join(' ').trim());
	if (place.kind === 'total') {
		readTotal(report, cells[1] ?? '', tell);
		return;
	}
	const area = areaIn(report, place.area);
	if (place.kind === 'question') {
		const { id } = place;
		if (area.questions.some((question) => question.id === id)) tell(reasons.questionTwice(id));
		else {
			const points = pointsOf(cells, `Delfråga ${id}`, reasons.rowIncomplete(id), tell);
			area.questions.push({ id, text: knownText(cells[1] ?? ''), ...points });
		}
		return;
	}
	if (place.kind === 'points') area.title = titleIn(cells[0] ?? '');
	area.sum ??= pointsOf(cells, 'Summan', reasons.sumIncomplete, tell);
}

/** `Totalt: 668 av 800 poäng`, or the number alone. */
export function readTotal(report: FoundReport, words: string, tell: Tell): void {
	const told = toldPoints(words, 'Totalt', reasons.totalUnread, tell);
	if (told !== null) report.total = told.achieved;
}

/** The row below the labels of an area's box: headings to the left, points to the right. False for the labels. */
export function readBoxRow(report: FoundReport, number: number, row: WordElement, tell: Tell): boolean {
	if (row.isHeader === true) return false;
	const [headings = [], points = []] = cellsOf(row);
	const area = areaIn(report, number);
	area.headings.push(...headings.filter((heading) => heading !== ''));
	readBoxPoints(report, number, points.join(' '), tell);
	return points.some((words) => words !== '');
}

export function readBoxPoints(report: FoundReport, number: number, words: string, tell: Tell): void {
	const told = toldPoints(words, 'Rutan', reasons.boxUnread(number), tell);
	if (told !== null) areaIn(report, number).box = told;
}

/** Points in words, with what they are called before them or not; null for those that aren't known. */
function toldPoints(words: string, what: string, unread: string, tell: Tell): EarlierPoints | null {
	const said = words.replace(/^[^:]*:/, '').trim();
	const points = pointsIn(said);
	if (points !== null) return possible({ ...points, percent: null }, what, tell);
	if (!isUnknown(said)) tell(unread);
	return null;
}

const cellsOf = (row: WordElement): string[][] =>
	(row.children ?? []).map((cell) => (cell.children ?? []).map((paragraph) => textOf(paragraph).trim()));

function pointsOf(cells: readonly string[], what: string, incomplete: string, tell: Tell): EarlierPoints {
	const [achieved = '', max = '', percent = ''] = cells.slice(-3);
	const points = {
		achieved: wholeNumber(achieved),
		max: wholeNumber(max),
		percent: percentIn(percent)
	};
	const read = [
		[achieved, points.achieved],
		[max, points.max],
		[percent, points.percent]
	] as const;
	if (read.some(([cell, value]) => value === null && !isUnknown(cell))) tell(incomplete);
	return possible(points, what, tell);
}
