/** Where the bars of a profile stand, in percent of each area's max: fluid without script. Pure. */

export interface ProfileRow {
	readonly area: number;
	readonly title: string;
	/** Whole points. */
	readonly max: number;
	/** Printed whole points; null where there is nothing to show. */
	readonly points: number | null;
	/** The panel's lowest and highest, printed whole points; null where they are the same as the points. */
	readonly interval: { readonly lowest: number; readonly highest: number } | null;
	/** Printed whole points of the earlier result that the profile is shown beside. */
	readonly earlier: number | null;
}

export interface ProfileBar {
	readonly width: string;
	readonly whisker: { readonly from: string; readonly to: string } | null;
	readonly earlier: string | null;
}

/** A bar's places; null without points. Places outside 0…max stand at the end of the axis. */
export function barOf({ max, points, interval, earlier }: ProfileRow): ProfileBar | null {
	if (points === null) return null;
	const at = (value: number) => `${Math.round((Math.min(max, Math.max(0, value)) / max) * 10_000) / 100}%`;
	const wide = interval !== null && interval.lowest !== interval.highest;
	return {
		width: at(points),
		whisker: wide ? { from: at(interval.lowest), to: at(interval.highest) } : null,
		earlier: earlier === null ? null : at(earlier)
	};
}
