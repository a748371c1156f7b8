/** The earlier evaluation, as its own report told it. */
import { earlierAddsUp, earlierLanguage, isTold, mostPoints } from '../../../../src/lib/report/appendix.ts';
import type { EarlierArea, EarlierReport } from '../../../../src/lib/report/earlier-report.ts';
import { heading, paragraph, type PrintBlock, type PrintTable } from '../block.ts';
import { areaOf } from './area.ts';
import { questionTable } from './question-table.ts';
import { cell, placeOf, UNKNOWN, type Setting } from './setting.ts';

export function appendix(setting: Setting): PrintBlock[] {
	const { report, words, print } = setting;
	if (report.earlier === null) return [];
	const { year, total, areas, municipality } = report.earlier.report;
	const language = earlierLanguage(report.earlier.report, report.language);
	const told = areas.filter(isTold).flatMap((area) => areaTold(area, setting));
	return [
		heading(1, words.appendix(year)),
		paragraph(print.earlier(municipality.name, year)),
		pointsTable(areas, total, setting),
		...(language === report.language
			? told
			: [{ kind: 'foreign' as const, ...placeOf(language), blocks: told }])
	];
}

function pointsTable(
	areas: readonly EarlierArea[],
	total: EarlierReport['total'],
	setting: Setting
): PrintTable {
	const { words } = setting;
	return {
		kind: 'table',
		caption: words.perArea,
		header: [words.areaColumn, words.achieved, words.max, words.percent],
		rows: areas.map((area) => [
			titleOf(area, setting),
			cell(area.achieved),
			cell(area.max),
			area.percent === null ? UNKNOWN : words.percentOf(area.percent)
		]),
		sum: [words.total, cell(total), cell(mostPoints(areas)), ''],
		rowHeaders: 1,
		words: 1,
		note: null,
		places: [...areas.map(({ number }) => `earlier_points_${number}`), 'earlier_total']
	};
}

function areaTold(area: EarlierArea, setting: Setting): PrintBlock[] {
	const { words } = setting;
	const { achieved, max, texts, headings, questions } = area;
	const points =
		achieved === null ? UNKNOWN : max === null ? String(achieved) : words.pointsOf(achieved, max);
	return [
		...areaOf(
			{
				title: titleOf(area, setting),
				headings,
				points,
				texts,
				newPage: true,
				place: `earlier_area_${area.number}`
			},
			setting
		),
		...(questions.length === 0
			? []
			: [
					heading(3, words.overview),
					questionTable(
						questions,
						area,
						{ number: area.number, missing: UNKNOWN, addsUp: earlierAddsUp(area), before: 'earlier_' },
						setting
					)
				])
	];
}

const titleOf = ({ number, title }: EarlierArea, { words }: Setting): string =>
	title === null ? `${words.areaColumn} ${number}` : words.area(number, title);
