/** The colours of a chart. Shapes tell first: in grey the bar is middling, the diamond dark, the ring open. */

export type Palette = 'print' | 'screen';

export interface Colours {
	readonly font: string;
	readonly ink: string;
	readonly quiet: string;
	readonly paper: string;
	readonly axis: string;
	readonly grid: string;
	readonly bar: string;
	readonly dot: string;
}

export const palettes: Readonly<Record<Palette, Colours>> = {
	/** Fixed, for paper: neither Typst nor resvg knows variables or a second font. */
	print: {
		font: 'Source Sans 3',
		ink: '#15191a',
		quiet: '#454e50',
		paper: '#ffffff',
		axis: '#7c8688',
		grid: '#d6dcdc',
		bar: '#4c7f8c',
		dot: '#7c8688'
	},
	/** The tokens of the interface, so that a chart follows light, dark and forced colours. */
	screen: {
		font: 'var(--sans)',
		ink: 'var(--ink)',
		quiet: 'var(--ink-2)',
		paper: 'var(--paper)',
		axis: 'var(--plot-axis)',
		grid: 'var(--plot-grid)',
		bar: 'var(--plot-bar)',
		dot: 'var(--plot-axis)'
	}
};
