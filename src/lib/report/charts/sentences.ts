/** What the charts show, in sentences: for those who don't see them, and for those who do. */
import type { Words } from '../../words/words.ts';
import type { Report } from '../report.ts';
import { widthOfInterval } from './profile-marks.ts';
import { profileOf, type Profile, type ProfileRow } from './profile-of.ts';

type Shown = ProfileRow & { readonly points: number };

/** The profile in words: highest, lowest, and how many areas are above the mean and the earlier evaluation. */
export function profileSentence(report: Report, words: Words): string {
	return profileInWords(profileOf(report, words), words);
}

export function profileInWords({ rows, base, earlierYear }: Profile, words: Words): string {
	const { reportCharts } = words;
	const shown = rows.filter((row): row is Shown => row.points !== null);
	if (shown.length === 0) return reportCharts.noSums;
	const told = [extremesOf(shown, words)];
	const means = against(shown, ({ mean }) => mean);
	if (base !== null && means !== null) told.push(reportCharts.againstMean(...means));
	const before = against(shown, ({ earlier }) => earlier);
	if (earlierYear !== null && before !== null) told.push(reportCharts.againstEarlier(earlierYear, ...before));
	const widest = shown.reduce((wide, row) => (widthOfInterval(row) > widthOfInterval(wide) ? row : wide));
	if (widest.interval !== null && widthOfInterval(widest) > 0)
		told.push(reportCharts.widest(nameOf(widest, words), widest.interval.lowest, widest.interval.highest));
	if (shown.length < rows.length) told.push(reportCharts.withoutSum(rows.length - shown.length));
	return told.join(' ');
}

const nameOf = ({ number, title }: ProfileRow, { reportCharts }: Words) => reportCharts.area(number, title);

function extremesOf(shown: readonly Shown[], words: Words): string {
	const { reportCharts } = words;
	const sameMax = shown.every(({ max }) => max === shown[0]?.max);
	const shares = shown.map(({ points, max }) => points / max);
	const tell = (share: number) => {
		const those = shown.filter(({ points, max }) => points / max === share);
		const [one, ...others] = those;
		const names =
			one !== undefined && others.length === 0
				? nameOf(one, words)
				: reportCharts.areas(those.map(({ number }) => number));
		return sameMax
			? reportCharts.withPoints(names, those[0]?.points ?? 0)
			: reportCharts.percentOf(names, Math.round(100 * share));
	};
	const [highest, lowest] = [Math.max(...shares), Math.min(...shares)];
	if (highest === lowest && shown.length > 1) return reportCharts.allAlike(tell(highest));
	return reportCharts.highestAndLowest(tell(highest), tell(lowest));
}

/** How many areas are above, level with and below what stands beside them; null where nothing does. */
function against(
	shown: readonly Shown[],
	beside: (row: ProfileRow) => number | null
): [number, number, number] | null {
	const signs = shown.flatMap((row) => {
		const other = beside(row);
		return other === null ? [] : [Math.sign(row.points - other)];
	});
	const how = (sign: number) => signs.filter((one) => one === sign).length;
	return signs.length === 0 ? null : [how(1), how(0), how(-1)];
}

/** The municipality's place among the others in words; null without a comparison. */
export function distributionSentence(report: Report, { reportCharts }: Words): string | null {
	const { comparison, municipality, total, maxTotal } = report;
	if (comparison === null) return null;
	const { totals, n, from, to, mean } = comparison;
	const others = reportCharts.range(Math.min(...totals), Math.max(...totals), mean);
	if (total === null) return `${reportCharts.noTotal(municipality.name)} ${others}`;
	const [above, level] = [
		totals.filter((one) => one > total).length,
		totals.filter((one) => one === total).length
	];
	return [
		reportCharts.place(municipality.name, total, maxTotal, above + 1, n + 1),
		reportCharts.among(n, from, to, above, level, n - above - level),
		others
	].join(' ');
}
