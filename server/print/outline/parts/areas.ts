/** Area by area. */
import { heading, type PrintBlock } from '../block.ts';
import { areaOf } from './area.ts';
import { narrativeOf } from './narrative.ts';
import type { Setting } from './setting.ts';

export function areas(setting: Setting): PrintBlock[] {
	const { report, words } = setting;
	return [
		heading(1, words.areas),
		...narrativeOf(report.texts.areas, 1),
		...report.areas.flatMap(({ number, title, headings, sum, max, texts }, index) =>
			areaOf(
				{
					title: words.area(number, title),
					headings,
					points: sum === null ? words.open : words.pointsOf(sum.achieved, max),
					texts,
					place: `area_${number}`,
					newPage: index > 0
				},
				setting
			)
		)
	];
}
