/** The municipality in relation to the instrument: the evaluation, the summary of results, the comparison. */
import { meanBase } from '../../../../src/lib/report/mean-base.ts';
import { totalPercent } from '../../../../src/lib/report/total-percent.ts';
import { charts } from './charts.ts';
import { heading, paragraph, type PrintBlock, type PrintTable } from '../block.ts';
import { narrativeOf } from './narrative.ts';
import { cell, signed, UNKNOWN, type Setting } from './setting.ts';

export function inRelation(setting: Setting): PrintBlock[] {
	const { report, words } = setting;
	const evaluation = narrativeOf(report.texts.evaluation, 2);
	return [
		heading(1, words.inRelation(report.municipality.name)),
		...(evaluation.length === 0 ? [] : [heading(2, words.evaluation), ...evaluation]),
		...results(setting),
		...comparison(setting)
	];
}

function results(setting: Setting): PrintBlock[] {
	const { report, words } = setting;
	return [
		heading(2, words.results),
		{
			kind: 'box',
			title: words.total,
			items: [],
			place: 'total',
			points: report.total === null ? words.open : words.pointsOf(report.total, report.maxTotal)
		},
		...narrativeOf(report.texts.results, 2),
		areaTable(setting),
		...charts(setting)
	];
}

function areaTable({ report, words, all }: Setting): PrintTable {
	const { comparison } = report;
	const percent = totalPercent(report);
	const means = new Map(comparison?.areas.map(({ number, mean }) => [number, mean]));
	const beside = (mean: number | undefined) => (comparison === null ? [] : [cell(mean)]);
	return {
		kind: 'table',
		caption: words.perArea,
		header: [words.areaColumn, words.achieved, words.max, words.percent, ...(comparison ? [words.mean] : [])],
		rows: report.areas.map(({ number, title, sum, max }) => [
			`${number}. ${title}`,
			sum === null ? words.open : String(sum.achieved),
			String(max),
			sum === null ? UNKNOWN : words.percentOf(sum.percent),
			...beside(means.get(number))
		]),
		sum: [
			words.total,
			report.total === null ? words.open : String(report.total),
			String(report.maxTotal),
			percent === null ? UNKNOWN : words.percentOf(percent),
			...beside(comparison?.mean)
		],
		rowHeaders: 1,
		words: 1,
		note: meanBase(report, all)
	};
}

function comparison({ report, words }: Setting): PrintBlock[] {
	const { earlier } = report;
	if (earlier === null) return [];
	const title = heading(2, words.comparison);
	if (!earlier.comparable) return [title, paragraph(words.notComparable)];
	const before = new Map(earlier.areas.map(({ number, achieved }) => [number, achieved]));
	const change = (now: number | null | undefined, then: number | null | undefined) =>
		now === null || now === undefined || then === null || then === undefined ? UNKNOWN : signed(now - then);
	const table: PrintTable = {
		kind: 'table',
		caption: words.perAreaOf(earlier.report.year, report.year),
		header: [words.areaColumn, String(earlier.report.year), String(report.year), words.difference],
		rows: report.areas.map(({ number, title, sum }) => [
			`${number}. ${title}`,
			cell(before.get(number)),
			cell(sum?.achieved),
			change(sum?.achieved, before.get(number))
		]),
		sum: [
			words.total,
			cell(earlier.report.total),
			cell(report.total),
			change(report.total, earlier.report.total)
		],
		rowHeaders: 1,
		words: 1,
		note: earlier.note
	};
	return [title, ...narrativeOf(report.texts.comparison, 2), table];
}
