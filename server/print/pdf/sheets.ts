/** All that the template is given of a report. */
import type { Outline } from '../outline/outline.ts';
import { placeOf } from '../outline/parts/setting.ts';
import { outlineOfPaper, timeOfPaper, type Paper } from '../paper.ts';
import { allBreakable } from './text/breaks.ts';

export interface Sheets extends Outline {
	readonly lang: string;
	readonly region: string;
	/** The day of the version, in universal time. */
	readonly date: { readonly year: number; readonly month: number; readonly day: number };
}

/** Pure: the same paper gives the same sheets. All of its texts must be printable. */
export function sheetsOf(paper: Paper): Sheets {
	const { cover, running, blocks, ...outline } = outlineOfPaper(paper);
	const at = new Date(timeOfPaper(paper));
	return {
		...outline,
		...placeOf(paper.language),
		date: { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() },
		...allBreakable({ cover, running, blocks })
	};
}
