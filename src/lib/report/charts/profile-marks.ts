/** Which marks a profile has, by what is known of its rows; and what they are called. */
import type { Words } from '../../words/words.ts';
import type { LegendEntry } from './legend.ts';
import type { Profile, ProfileRow } from './profile-of.ts';

/** An interval of no width is none. */
export function widthOfInterval({ points, interval }: ProfileRow): number {
	return points === null || interval === null ? 0 : interval.highest - interval.lowest;
}

export interface ProfileMarks {
	readonly legend: readonly LegendEntry[];
	/** The same in words, for those who don't see the marks. */
	readonly told: readonly string[];
	readonly hasMean: boolean;
	readonly hasInterval: boolean;
	readonly hasEarlier: boolean;
}

export function marksOf({ year, rows, base, earlierYear }: Profile, { reportCharts }: Words): ProfileMarks {
	const shown = rows.filter(({ points }) => points !== null);
	const hasMean = base !== null && shown.some(({ mean }) => mean !== null);
	const hasInterval = shown.some((row) => widthOfInterval(row) > 0);
	const hasEarlier = earlierYear !== null && shown.some(({ earlier }) => earlier !== null);
	const legend: LegendEntry[] = [{ mark: 'bar', text: String(year) }];
	const told = [reportCharts.bars(year)];
	if (hasMean) {
		legend.push({
			mark: 'diamond',
			text: reportCharts.mean(base.fewest, base.most, base.from, base.to)
		});
		told.push(reportCharts.diamonds);
	}
	if (hasInterval) {
		legend.push({ mark: 'whisker', text: reportCharts.interval });
		told.push(reportCharts.whiskers);
	}
	if (hasEarlier) {
		legend.push({ mark: 'ring', text: String(earlierYear) });
		told.push(reportCharts.rings(earlierYear));
	}
	return { legend, told, hasMean, hasInterval, hasEarlier };
}
