/** The report's blocks as Word has them. */
import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { PrintBlock, PrintHeading, PrintList } from '../outline/block.ts';
import { boxOf } from './box.ts';
import { chartOf } from './chart.ts';
import { placed } from './places.ts';
import type { WordSetting } from './setting.ts';
import { unlisted } from './styles.ts';
import { tableOf } from './table.ts';
import { writtenRuns } from './text.ts';

export function bodyOf(blocks: readonly PrintBlock[], setting: WordSetting): FileChild[] {
	return blocks.flatMap((block) => blockOf(block, setting));
}

function blockOf(block: PrintBlock, setting: WordSetting): FileChild[] {
	switch (block.kind) {
		case 'heading':
			return [headingOf(block, setting)];
		case 'paragraph':
			return [
				new Paragraph({
					...(block.instead ? { style: 'Instead' } : {}),
					children: writtenRuns(block.runs, setting.links, setting.look)
				})
			];
		case 'list':
			return listOf(block, 0, setting);
		case 'table':
			return tableOf(block, setting);
		case 'box':
			return boxOf(block, setting);
		case 'chart':
			return chartOf(block, setting);
		case 'foreign': {
			const language = { value: `${block.lang}-${block.region.toUpperCase()}` };
			return bodyOf(block.blocks, { ...setting, look: { ...setting.look, language } });
		}
	}
}

/** The table of contents names the headings of the first two levels, by style. */
function headingOf(
	{ level, runs, inContents, newPage, place }: PrintHeading,
	setting: WordSetting
): Paragraph {
	const style =
		!inContents && level <= 2 ? { style: unlisted(level) } : { heading: HeadingLevel[`HEADING_${level}`] };
	return new Paragraph({
		...style,
		...(newPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
		children: placed(place, writtenRuns(runs, setting.links, setting.look), setting)
	});
}

/** Points stand close together; after the last one the text goes on as after a paragraph. */
const AFTER_LIST = { spacing: { after: 140 } };

function listOf(list: PrintList, depth: number, setting: WordSetting, last = true): Paragraph[] {
	const { numbering, start, items } = list;
	const { reference, level } = setting.lists.place(numbering, start, depth);
	return items.flatMap(({ runs, lists }, index) => {
		const ends = last && index === items.length - 1;
		return [
			new Paragraph({
				style: numbering === null ? 'ListBullet' : 'ListNumber',
				numbering: { reference, level },
				...(ends && lists.length === 0 ? AFTER_LIST : {}),
				children: writtenRuns(runs, setting.links, setting.look)
			}),
			...lists.flatMap((inner, at) => listOf(inner, depth + 1, setting, ends && at === lists.length - 1))
		];
	});
}
