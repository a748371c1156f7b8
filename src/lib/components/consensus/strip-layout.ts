/** Where everything of a strip plot stands: pure arithmetic, across in percent of the axis and down in pixels. */
import type { Tone } from '$lib/domain/mark.ts';
import type { Hundredths } from '$lib/domain/score.ts';

export interface StripMark {
	readonly evaluator: string;
	readonly letter: string;
	readonly tone: Tone;
	readonly x: Hundredths;
	readonly own: boolean;
	/** False for who has left the team or abstained: shown, struck, out of the median. */
	readonly counted: boolean;
	readonly round: number;
}

export interface StripContent {
	/** Whole points. */
	readonly max: number;
	readonly marks: readonly StripMark[];
	/** Marks of earlier rounds; each round gets a lane of its own above. */
	readonly ghosts: readonly StripMark[];
	readonly median: Hundredths | null;
	readonly agreed: Hundredths | null;
	readonly tolerance: { readonly a: Hundredths; readonly b: Hundredths } | null;
}

/** A mark with the centre it is drawn round. */
export interface PlacedMark {
	readonly mark: StripMark;
	/** Percent of the axis, 0…100. */
	readonly left: number;
	readonly top: number;
}

/** The line from a ghost to where its owner stands in the next round. */
export interface Travel {
	readonly key: string;
	readonly tone: Tone;
	readonly from: { readonly left: number; readonly top: number };
	readonly to: { readonly left: number; readonly top: number };
}

export interface Band {
	readonly left: number;
	readonly width: number;
}

export interface StripLayout {
	readonly height: number;
	/** Where the axis lies, in pixels from the top. */
	readonly axis: number;
	/** The topmost first, so that each covers the foot of the one above and no letter is hidden. */
	readonly marks: readonly PlacedMark[];
	readonly ghosts: readonly PlacedMark[];
	readonly travels: readonly Travel[];
	readonly bands: { readonly a: Band; readonly b: Band } | null;
	readonly median: number | null;
	readonly agreed: number | null;
}

/** A mark's width in percent of the narrowest axis there is, some 240 px. */
export const markWidth = 9;
const radius = 12;
const step = 18;
const overAxis = 2;
const laneGap = 6;
/** Room under the axis for ticks, the median's number or the agreed flag. */
const below = 22;
const belowEmpty = 8;

/** Percent of the axis where a score stands, to two decimals. */
export function leftOf(x: Hundredths, max: number): number {
	return Math.round((x / max) * 100) / 100;
}

/** Levels from the axis upwards: each mark takes the lowest where none stands closer than a mark's width. */
function stack(marks: readonly StripMark[], max: number): { mark: StripMark; left: number; level: number }[] {
	const placed: { mark: StripMark; left: number; level: number }[] = [];
	for (const mark of marks.toSorted((one, other) => one.x - other.x)) {
		const left = leftOf(mark.x, max);
		const taken = placed.filter((other) => Math.abs(other.left - left) < markWidth).map(({ level }) => level);
		let level = 0;
		while (taken.includes(level)) level += 1;
		placed.push({ mark, left, level });
	}
	return placed;
}

function laneHeight(levels: readonly { readonly level: number }[]): number {
	const highest = levels.reduce((most, { level }) => Math.max(most, level), 0);
	return 2 * radius + highest * step;
}

function bandRound(middle: number, half: number): Band {
	const left = Math.max(0, middle - half);
	return { left, width: Math.round((Math.min(100, middle + half) - left) * 100) / 100 };
}

export function layoutStrip({ max, marks, ghosts, median, agreed, tolerance }: StripContent): StripLayout {
	const rounds = [...new Set(ghosts.map(({ round }) => round))].sort((one, other) => one - other);
	const lanes = rounds.map((round) =>
		stack(
			ghosts.filter((ghost) => ghost.round === round),
			max
		)
	);
	lanes.push(stack(marks, max));

	let foot = 0;
	const placedLanes = lanes.map((lane, index) => {
		foot += laneHeight(lane) + (index > 0 ? laneGap : 0);
		const centre = foot - radius;
		return lane
			.map(({ mark, left, level }): PlacedMark => ({ mark, left, top: centre - level * step }))
			.sort((one, other) => one.top - other.top);
	});
	const axis = foot + overAxis;
	const middle = agreed ?? median;

	return {
		height: axis + (middle === null ? belowEmpty : below),
		axis,
		marks: placedLanes.at(-1) ?? [],
		ghosts: placedLanes.slice(0, -1).flat(),
		travels: placedLanes.slice(1).flatMap((lane, index) => travelsBetween(placedLanes[index] ?? [], lane)),
		bands:
			tolerance === null || median === null
				? null
				: {
						a: bandRound(leftOf(median, max), leftOf(tolerance.a, max)),
						b: bandRound(leftOf(median, max), leftOf(tolerance.b, max))
					},
		median: median === null ? null : leftOf(median, max),
		agreed: agreed === null ? null : leftOf(agreed, max)
	};
}

function travelsBetween(above: readonly PlacedMark[], under: readonly PlacedMark[]): Travel[] {
	return above.flatMap(({ mark, left, top }) => {
		const next = under.find((other) => other.mark.evaluator === mark.evaluator);
		if (next === undefined) return [];
		return {
			key: `${mark.evaluator}:${mark.round}`,
			tone: mark.tone,
			from: { left, top },
			to: { left: next.left, top: next.top }
		};
	});
}
