/** The profile: a bar for each area on one axis, beside the mean of others and the earlier evaluation. */
import type { Words } from '../../words/words.ts';
import type { Report } from '../report.ts';
import { legendOf } from './legend.ts';
import { layouts } from './profile-layout.ts';
import { linesOf } from './lines.ts';
import { diamond, ring, whisker } from './marks.ts';
import type { ChartOptions } from './options.ts';
import { palettes, type Colours } from './palette.ts';
import { marksOf, widthOfInterval, type ProfileMarks } from './profile-marks.ts';
import { profileOf, type Profile, type ProfileRow } from './profile-of.ts';
import { LINE, lineAt, picture, px, textAt } from './svg.ts';

const BAR = 22;
const AFTER_ROW = 14;
const TICKS = [0, 20, 40, 60, 80, 100];

/** The profile of a report, as the text of an SVG. The table of its points belongs beside it. */
export function profileChart(report: Report, words: Words, options: ChartOptions): string {
	return drawProfile(profileOf(report, words), words, options);
}

/** The same of any areas; also with the panel's lowest and highest, while an evaluation goes on. */
export function drawProfile(
	profile: Profile,
	words: Words,
	{ id, palette = 'print', layout = 'wide' }: ChartOptions
): string {
	const { reportCharts } = words;
	const colours = palettes[palette];
	const place = layouts[layout];
	const marks = marksOf(profile, words);
	const legend = legendOf(marks.legend, place.width, colours);
	const top = legend.height + 12;
	let [y, grid, rows] = [top, '', ''];
	for (const row of profile.rows) {
		const lines = linesOf(reportCharts.named(row.number, row.title), place.nameWidth);
		const without = row.points === null ? linesOf(row.without, place.width - place.from - 6) : [];
		const names = lines.length * LINE;
		const bar = Math.max(BAR, without.length * LINE);
		const barTop = place.namesAbove ? y + names + 4 : y + Math.max(0, (names - bar) / 2);
		const firstLine = place.namesAbove ? y + 14 : barTop + bar / 2 - names / 2 + 14;
		for (const [i, line] of lines.entries())
			rows += textAt(0, firstLine + i * LINE, line, { fill: colours.ink, lang: reportCharts.titlesIn });
		for (const [i, line] of without.entries())
			rows += textAt(place.from + 6, barTop + 16 + i * LINE, line, { fill: colours.quiet });
		if (place.namesAbove && row.points !== null) grid += gridLines(barTop - 2, barTop + BAR + 2);
		if (row.points !== null) rows += drawBar(row, row.points, barTop);
		y = (place.namesAbove ? barTop + bar : y + Math.max(bar, names)) + AFTER_ROW;
	}
	if (!place.namesAbove) grid = gridLines(top - 6, y - 6);
	const ticks = TICKS.map((tick) =>
		textAt(x(tick), y + 10, String(tick), { fill: colours.quiet, anchor: 'middle' })
	).join('');
	const points = profile.rows.every(({ max }) => max === 100);
	const axis = textAt(x(50), y + 30, points ? reportCharts.points : reportCharts.percent, {
		fill: colours.quiet,
		anchor: 'middle'
	});
	return picture(
		{
			id,
			title: reportCharts.profile(profile.municipality, profile.year),
			desc: reportCharts.profileDrawn(marks.told),
			width: place.width,
			height: y + 36
		},
		colours,
		legend.drawn + grid + rows + ticks + axis
	);

	function x(percent: number): number {
		return place.from + ((place.to - place.from) * Math.min(100, Math.max(0, percent))) / 100;
	}

	function gridLines(from: number, to: number): string {
		return TICKS.map((tick) =>
			lineAt([x(tick), from], [x(tick), to], tick === 0 ? colours.axis : colours.grid)
		).join('');
	}

	function drawBar(row: ProfileRow, points: number, barTop: number): string {
		const end = x((100 * points) / row.max);
		return (
			`<rect x="${px(place.from)}" y="${px(barTop)}" width="${px(end - place.from)}" height="${BAR}" fill="${colours.bar}"/>` +
			marksOfRow(row, barTop, marks, colours, (value) => x((100 * value) / row.max)) +
			textAt(place.width, barTop + BAR / 2 + 5, String(points), {
				fill: colours.ink,
				anchor: 'end',
				strong: true
			})
		);
	}
}

/** The mean stands in the upper half, the earlier points in the lower, where both are: neither hides the other. */
function marksOfRow(
	row: ProfileRow,
	barTop: number,
	{ hasMean, hasInterval, hasEarlier }: ProfileMarks,
	colours: Colours,
	at: (points: number) => number
): string {
	const middle = barTop + BAR / 2;
	const apart = [hasMean, hasInterval, hasEarlier].filter(Boolean).length > 1 ? 6 : 0;
	let drawn = '';
	if (row.interval !== null && widthOfInterval(row) > 0)
		drawn += whisker(at(row.interval.lowest), at(row.interval.highest), middle, colours);
	if (hasMean && row.mean !== null) drawn += diamond(at(row.mean), middle - apart, colours);
	if (hasEarlier && row.earlier !== null) drawn += ring(at(row.earlier), middle + apart, colours);
	return drawn;
}
