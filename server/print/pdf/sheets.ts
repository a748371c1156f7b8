/** All that the template is given of a report. */
import type { Report } from '../../../src/lib/report/report.ts';
import { outlineOf, type Outline } from '../outline/outline.ts';
import { placeOf } from '../outline/parts/setting.ts';
import { allBreakable } from './text/breaks.ts';

export interface Sheets extends Outline {
	readonly lang: string;
	readonly region: string;
	/** The day of the version, in universal time. */
	readonly date: { readonly year: number; readonly month: number; readonly day: number };
}

/** Pure: the same report gives the same sheets. All of its texts must be printable. */
export function sheetsOf(report: Report): Sheets {
	const { cover, running, blocks, ...outline } = outlineOf(report);
	const at = new Date(report.version.at);
	return {
		...outline,
		...placeOf(report.language),
		date: { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() },
		...allBreakable({ cover, running, blocks })
	};
}
