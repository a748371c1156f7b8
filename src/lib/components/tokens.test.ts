import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';

/** The colour a token has in a theme, as written in `--name: light-dark(#……, #……)`. */
function colour(name: string, theme: Theme): string {
	const match = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
	const found = theme === 'light' ? match?.[1] : match?.[2];
	if (found === undefined) throw new Error(`no colour --${name}`);
	return found;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

const surfaces = ['paper', 'ground', 'sunken', 'raised'];
const texts: [string, string][] = [
	...['ink', 'ink-2', 'ink-3', 'accent'].flatMap((ink) => surfaces.map((on): [string, string] => [ink, on])),
	['on-accent', 'accent'],
	['on-accent', 'accent-strong'],
	['fault', 'paper'],
	['fault', 'ground'],
	['fault', 'raised'],
	['ink', 'ins-wash'],
	['ink', 'del-wash'],
	['ink', 'accent-wash'],
	['ink-2', 'plot-band'],
	...['who-a', 'who-b', 'who-c', 'who-d'].flatMap((who): [string, string][] => [
		[who, 'paper'],
		[who, 'ground'],
		[who, 'plot-band']
	])
];
const marks: [string, string][] = [
	...surfaces.map((on): [string, string] => ['edge', on]),
	['plot-axis', 'paper'],
	['plot-axis', 'ground'],
	['plot-bar', 'paper'],
	['plot-bar', 'ground']
];

describe.each(['light', 'dark'] as const)('colours, %s', (theme) => {
	it.each(texts)('[INT-1] %s is read on %s at 4.5:1', (ink, on) => {
		expect(contrast(colour(ink, theme), colour(on, theme))).toBeGreaterThanOrEqual(4.5);
	});

	it.each(marks)('[INT-1] %s is seen on %s at 3:1', (mark, on) => {
		expect(contrast(colour(mark, theme), colour(on, theme))).toBeGreaterThanOrEqual(3);
	});

	it('[INT-1] the measure itself finds a pale line too pale', () => {
		expect(contrast(colour('hair', theme), colour('paper', theme))).toBeLessThan(3);
	});
});
