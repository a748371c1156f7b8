/** The box that an area begins with: its headings and its points. */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { PrintBox } from '../outline/block.ts';
import { placed } from './places.ts';
import type { WordSetting } from './setting.ts';
import { colours, paper } from './styles.ts';
import { margins, rules, washed } from './table.ts';
import { textRuns } from './text.ts';

const POINTS = 2300;

/** Without headings the points are a line by themselves. */
export function boxOf(
	{ title, items, points, place }: PrintBox,
	setting: WordSetting
): (Paragraph | Table)[] {
	const { look, words, lists } = setting;
	const label = place === undefined ? words.points : title;
	if (items.length === 0)
		return [
			new Paragraph({
				style: 'Points',
				children: [...textRuns(`${label}: `, look), ...placed(place, textRuns(points, look), setting)]
			})
		];
	const widths = [paper.text - POINTS, POINTS];
	const { reference, level } = lists.place(null, 1, 0);
	const cell = (children: readonly Paragraph[], column: number, head: boolean) =>
		new TableCell({
			width: { size: widths[column] ?? POINTS, type: WidthType.DXA },
			...(head ? { shading: washed } : {}),
			children: [...children]
		});
	const header = (text: string, column: number) =>
		cell(
			[new Paragraph({ style: 'TableText', children: textRuns(text, { ...look, bold: true }) })],
			column,
			true
		);
	return [
		new Table({
			columnWidths: widths,
			width: { size: paper.text, type: WidthType.DXA },
			layout: TableLayoutType.FIXED,
			borders: rules,
			margins,
			tableLook: { firstRow: true, noHBand: true, noVBand: true },
			rows: [
				new TableRow({
					tableHeader: true,
					cantSplit: true,
					keepNext: true,
					children: [header(title, 0), header(words.points, 1)]
				}),
				new TableRow({
					cantSplit: true,
					children: [
						cell(
							items.map(
								(item) =>
									new Paragraph({
										style: 'ListBullet',
										numbering: { reference, level },
										children: textRuns(item, look)
									})
							),
							0,
							false
						),
						cell(
							[
								new Paragraph({
									style: 'TableText',
									children: textRuns(points, { ...look, bold: true, size: 26, color: colours.accent })
								})
							],
							1,
							false
						)
					]
				})
			]
		})
	];
}
