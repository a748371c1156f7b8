/** Where a profile's names, bars and numbers stand, in pixels. */

export type Layout = 'wide' | 'narrow';

export interface ProfileLayout {
	readonly width: number;
	/** How wide a line of an area's name may be. */
	readonly nameWidth: number;
	/** The names stand above their bars, or left of them. */
	readonly namesAbove: boolean;
	/** Where the axis has 0 and 100. */
	readonly from: number;
	readonly to: number;
}

export const layouts: Readonly<Record<Layout, ProfileLayout>> = {
	wide: { width: 640, nameWidth: 230, namesAbove: false, from: 244, to: 600 },
	narrow: { width: 288, nameWidth: 288, namesAbove: true, from: 4, to: 254 }
};
