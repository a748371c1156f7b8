/** Tables with a header row that is repeated on each page, no row of which is split between two. */
import {
	AlignmentType,
	BorderStyle,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType
} from 'docx';
import type { Place, PrintTable } from '../outline/block.ts';
import { captionOf } from './caption.ts';
import { placed } from './places.ts';
import type { WordSetting } from './setting.ts';
import { colours, paper } from './styles.ts';
import { textRuns } from './text.ts';

type RowKind = 'header' | 'row' | 'sum';

/** In twentieths of a point. */
const NUMBER = 1160;
const NARROW = 640;
const LABEL = 720;
/** A bold letter of a header, rather wide: no header is broken within a word. */
const HEADER_SIGN = 130;

const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const rules = {
	top: line,
	bottom: line,
	insideHorizontal: line,
	left: none,
	right: none,
	insideVertical: none
} as const;
export const margins = { top: 40, bottom: 40, left: 90, right: 90 } as const;
export const washed = { type: ShadingType.CLEAR, color: 'auto', fill: colours.wash } as const;

export function tableOf(table: PrintTable, setting: WordSetting): (Paragraph | Table)[] {
	const { caption, header, rows, sum, note, places = [] } = table;
	const widths = widthsOf(table);
	const row = (cells: readonly string[], kind: RowKind, last: boolean, place: Place | null = null) =>
		new TableRow({
			...(kind === 'header' ? { tableHeader: true } : {}),
			cantSplit: true,
			// A table stays on one page as long as a page has room for it, and its note with it.
			keepNext: !last || note !== null,
			children: cells.map((text, column) => cellOf(text, column, kind, column === 0 ? place : null))
		});

	function cellOf(text: string, column: number, kind: RowKind, place: Place | null): TableCell {
		const strong = kind !== 'row';
		const runs = textRuns(text, { ...setting.look, ...(strong ? { bold: true } : {}) });
		return new TableCell({
			width: { size: widths[column] ?? NUMBER, type: WidthType.DXA },
			...(kind === 'header' ? { shading: washed } : {}),
			children: [
				new Paragraph({
					style: column < table.words ? 'TableText' : 'TableNumber',
					children: placed(place, runs, setting)
				})
			]
		});
	}

	const lines = sum === null ? rows : [...rows, sum];
	return [
		captionOf('table', caption, setting),
		new Table({
			columnWidths: widths,
			width: { size: paper.text, type: WidthType.DXA },
			layout: TableLayoutType.FIXED,
			alignment: AlignmentType.LEFT,
			borders: rules,
			margins,
			tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
			rows: [
				row(header, 'header', false),
				...lines.map((cells, at) =>
					row(cells, cells === sum ? 'sum' : 'row', at === lines.length - 1, places[at] ?? null)
				)
			]
		}),
		// Without a note a thin line, since Word makes one table of two that meet.
		note === null
			? new Paragraph({ style: 'AfterTable' })
			: new Paragraph({ style: 'Note', children: textRuns(note, setting.look) })
	];
}

/** Numbers get what their header needs; the last column of words gets the rest of the line. */
function widthsOf({ header, words, narrow }: PrintTable): number[] {
	const least = narrow ? NARROW : NUMBER;
	const needed = header.map((text, column) =>
		column < words ? LABEL : Math.max(least, HEADER_SIGN * text.length + margins.left + margins.right)
	);
	const taken = needed.reduce((sum, width, column) => (column === words - 1 ? sum : sum + width), 0);
	return needed.map((width, column) => (column === words - 1 ? paper.text - taken : width));
}
