/** A report as its printed outputs have it: the first page, what stands around each page, and the blocks in order. */
import type { Report } from '../../../src/lib/report/report.ts';
import { heading, type PrintBlock } from './block.ts';
import { appendix } from './parts/appendix.ts';
import { areas } from './parts/areas.ts';
import { coverOf, runningOf, type Cover, type Running } from './parts/cover.ts';
import { inRelation } from './parts/in-relation.ts';
import { narrativeOf } from './parts/narrative.ts';
import { overview } from './parts/overview.ts';
import { settingOf, type Setting } from './parts/setting.ts';

export interface Outline {
	readonly title: string;
	readonly author: string;
	readonly keywords: readonly string[];
	readonly cover: Cover;
	readonly running: Running;
	/** What the table of contents is called. */
	readonly contents: string;
	readonly blocks: readonly PrintBlock[];
}

/** Pure: the same report gives the same outline, its texts as they were written. */
export function outlineOf(report: Report): Outline {
	const setting = settingOf(report);
	const { words } = setting;
	return {
		title: words.title(report.municipality.name, report.year),
		author: report.edition.owner,
		keywords: [report.municipality.name, String(report.year)],
		cover: coverOf(setting),
		running: runningOf(setting),
		contents: words.contents,
		blocks: [
			...about(setting),
			...inRelation(setting),
			...areas(setting),
			...overview(setting),
			...appendix(setting)
		]
	};
}

function about({ report, words }: Setting): PrintBlock[] {
	const text = narrativeOf(report.texts.about, 1);
	return text.length === 0 ? [] : [heading(1, words.about), ...text];
}
