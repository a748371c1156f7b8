/** The distribution of totals: a dot for each other result, and the municipality's own as a line. */
import { scaleLinear } from 'd3-scale';
import type { Words } from '../../words/words.ts';
import type { Report } from '../report.ts';
import { legendOf } from './legend.ts';
import { linesOf, widthOf } from './lines.ts';
import { diamond, dot, MARK } from './marks.ts';
import { palettes } from './palette.ts';
import { layouts } from './profile-layout.ts';
import type { ChartOptions } from './options.ts';
import { LINE, lineAt, picture, textAt } from './svg.ts';
import { stacked } from './stacked.ts';

const SIDE = 14;

/** As the text of an SVG; null without a comparison. The line is left out, in words, while there is no total. */
export function distributionChart(
	{ comparison, municipality, year, total, maxTotal }: Report,
	{ reportCharts }: Words,
	{ id, palette = 'print', layout = 'wide' }: ChartOptions
): string | null {
	if (comparison === null) return null;
	const { totals, mean, n, from, to } = comparison;
	const colours = palettes[palette];
	const { width } = layouts[layout];
	const values = [...totals, mean, ...(total === null ? [] : [total])];
	const [lowest, highest] = [Math.min(...values), Math.max(...values)];
	const x = scaleLinear([lowest - 10, highest + 10], [SIDE, width - SIDE]).nice(6);
	const radius = n > 200 ? 2.5 : n > 60 ? 3.5 : MARK - 1;
	const dots = stacked(
		totals.map((value) => x(value)),
		2 * radius + 1.5
	);
	const legend = legendOf(
		[
			{ mark: 'dot', text: reportCharts.others(n, from, to) },
			{ mark: 'diamond', text: reportCharts.meanTotal(mean) }
		],
		width,
		colours
	);
	const label = linesOf(
		total === null ? reportCharts.ownOpen(municipality.name) : reportCharts.own(municipality.name, total),
		width
	);
	const top = legend.height + 8 + label.length * LINE;
	const axis =
		top + 24 + Math.max(60, (2 * radius + 1.5) * (1 + Math.max(...dots.map(({ level }) => level))));
	const ownX = total === null ? 0 : x(total);
	const labelWidth = Math.max(...label.map(widthOf));
	const labelX = Math.max(0, Math.min(width - labelWidth, ownX - labelWidth / 2));
	const own =
		(total === null ? '' : lineAt([ownX, top + 10], [ownX, axis], colours.ink, 3)) +
		label
			.map((line, i) =>
				textAt(labelX, legend.height + 22 + i * LINE, line, { fill: colours.ink, strong: true })
			)
			.join('');
	const ticks = x
		.ticks(layout === 'wide' ? 8 : 4)
		.map(
			(tick) =>
				lineAt([x(tick), axis], [x(tick), axis + 5], colours.axis) +
				textAt(x(tick), axis + 26, String(tick), { fill: colours.quiet, anchor: 'middle' })
		)
		.join('');
	const drawn =
		legend.drawn +
		own +
		dots.map(({ at, level }) => dot(at, axis - 12 - level * (2 * radius + 1.5), radius, colours)).join('') +
		lineAt([SIDE, axis], [width - SIDE, axis], colours.axis) +
		ticks +
		diamond(x(mean), axis, colours) +
		textAt(width / 2, axis + 48, reportCharts.totalAxis(maxTotal), { fill: colours.quiet, anchor: 'middle' });
	return picture(
		{
			id,
			title: reportCharts.distribution(municipality.name, year),
			desc: reportCharts.distributionDrawn(n),
			width,
			height: axis + 56
		},
		colours,
		drawn
	);
}
