import type { Palette } from './palette.ts';
import type { Layout } from './profile-layout.ts';

/** How a chart is drawn. */
export interface ChartOptions {
	/** Unique on its page. */
	readonly id: string;
	/** `print` has fixed colours for paper; `screen` those of the interface. */
	readonly palette?: Palette;
	/** `wide` is 640 pixels; `narrow` is 288, with the names above the bars. */
	readonly layout?: Layout;
}
