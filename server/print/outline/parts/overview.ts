/** The points of all questions, area by area. */
import { questionTable, type Row } from './question-table.ts';
import { heading, type PrintBlock } from '../block.ts';
import { narrativeOf } from './narrative.ts';
import type { Setting } from './setting.ts';

export function overview(setting: Setting): PrintBlock[] {
	const { report, words } = setting;
	return [
		heading(1, words.overview),
		...narrativeOf(report.texts.overview, 1),
		...report.areas.flatMap(({ number, title, tableTitle, questions, sum, max, addsUp }): PrintBlock[] => {
			const rows = questions.map(({ id, text, max: of, printed }): Row => ({
				id,
				text,
				achieved: printed?.achieved ?? null,
				max: of,
				percent: printed?.percent ?? null
			}));
			const area = words.area(number, tableTitle ?? title);
			const total = { achieved: sum?.achieved ?? null, max, percent: sum?.percent ?? null };
			return [
				heading(2, area, { inContents: false, newPage: false }),
				questionTable(rows, total, { number, missing: words.open, addsUp }, setting)
			];
		})
	];
}
