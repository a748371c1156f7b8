/** The rows of tables in a Word file that Samsyn made. */
import type { EarlierPoints } from '../../../../src/lib/report/earlier-report.ts';
import type { LineKind } from '../../../../src/lib/report/report-reading.ts';
import { pointsIn } from '../../text/vocabulary.ts';
import type { WordElement } from '../mammoth-document.ts';
import { areaIn, type FoundReport } from './found.ts';
import { knownText, percentIn, titleIn, wholeNumber } from './own-words.ts';
import type { OwnPlace } from './places.ts';
import { textOf } from './section-blocks.ts';

/** A row that has a name: the last three cells are Uppnått, Max and Procent. */
export function readNamedRow(report: FoundReport, place: OwnPlace, row: WordElement): LineKind {
	const cells = cellsOf(row).map((paragraphs) => paragraphs.join(' ').trim());
	if (place.kind === 'total') {
		report.total = wholeNumber(cells[1] ?? '');
		return 'total';
	}
	const area = areaIn(report, place.area);
	if (place.kind === 'question') {
		const { id } = place;
		if (area.questions.some((question) => question.id === id)) return 'question';
		area.questions.push({ id, text: knownText(cells[1] ?? ''), ...pointsOf(cells) });
		return 'question';
	}
	if (place.kind === 'points') area.title = titleIn(cells[0] ?? '');
	area.sum ??= pointsOf(cells);
	return 'points';
}

/** The row below the labels of an area's box: headings to the left, points to the right. False for the labels. */
export function readBoxRow(report: FoundReport, number: number, row: WordElement): boolean {
	if (row.isHeader === true) return false;
	const [headings = [], points = []] = cellsOf(row);
	const area = areaIn(report, number);
	area.headings.push(...headings.filter((heading) => heading !== ''));
	readBoxPoints(report, number, points.join(' '));
	return points.some((words) => words !== '');
}

export function readBoxPoints(report: FoundReport, number: number, words: string): void {
	const points = pointsIn(words.trim());
	if (points !== null) areaIn(report, number).box = { ...points, percent: null };
}

const cellsOf = (row: WordElement): string[][] =>
	(row.children ?? []).map((cell) => (cell.children ?? []).map((paragraph) => textOf(paragraph).trim()));

function pointsOf(cells: readonly string[]): EarlierPoints {
	const [achieved = '', max = '', percent = ''] = cells.slice(-3);
	return { achieved: wholeNumber(achieved), max: wholeNumber(max), percent: percentIn(percent) };
}
