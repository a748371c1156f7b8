/** All that the template is given of a report. */
import type { Report } from '../../../src/lib/report/report.ts';
import { heading, type PrintBlock } from './block.ts';
import { appendix } from './parts/appendix.ts';
import { areas } from './parts/areas.ts';
import { coverOf, runningOf, type Cover, type Running } from './parts/cover.ts';
import { inRelation } from './parts/in-relation.ts';
import { narrativeOf } from './parts/narrative.ts';
import { overview } from './parts/overview.ts';
import { placeOf, settingOf, type Setting } from './parts/setting.ts';

export interface Sheets {
	readonly lang: string;
	readonly region: string;
	readonly title: string;
	readonly author: string;
	readonly keywords: readonly string[];
	/** The day of the version, in universal time. */
	readonly date: { readonly year: number; readonly month: number; readonly day: number };
	readonly cover: Cover;
	readonly running: Running;
	readonly contents: string;
	readonly blocks: readonly PrintBlock[];
}

/** Pure: the same report gives the same sheets. All of its texts must be printable. */
export function sheetsOf(report: Report): Sheets {
	const setting = settingOf(report);
	const { words } = setting;
	const at = new Date(report.version.at);
	return {
		...placeOf(report.language),
		title: words.title(report.municipality.name, report.year),
		author: report.edition.owner,
		keywords: [report.municipality.name, String(report.year)],
		date: { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() },
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
