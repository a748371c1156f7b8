/** A chart as a bitmap, for programs that don't show SVG. */
import { Resvg } from '@resvg/resvg-js';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Where a font file lies. A chart's text is drawn with these and no others: without them resvg draws none, and says nothing. */
const fontFile = (family: string, style: string): string => {
	const name = `@expo-google-fonts/${family}`;
	const file = family === 'source-sans-3' ? 'SourceSans3' : 'NotoSans';
	return join(dirname(require.resolve(`${name}/package.json`)), style, `${file}_${style}.ttf`);
};

const fontFiles = [
	fontFile('source-sans-3', '400Regular'),
	fontFile('source-sans-3', '600SemiBold'),
	fontFile('source-sans-3', '700Bold'),
	fontFile('noto-sans', '400Regular')
];

/** Pixels of the bitmap for each of the chart's own: sharp on paper. */
const SCALE = 3;

/** @returns PNG. @throws {Error} where it is no SVG */
export function chartPicture(svg: string): Uint8Array {
	const drawing = new Resvg(svg, {
		fitTo: { mode: 'zoom', value: SCALE },
		background: '#ffffff',
		font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' }
	});
	return drawing.render().asPng();
}

/** Width and height of a chart in its own pixels. @throws {TypeError} where it doesn't say */
export function chartSize(svg: string): { readonly width: number; readonly height: number } {
	const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
	if (width === undefined || height === undefined) throw new TypeError('a chart without a size');
	return { width: Number(width), height: Number(height) };
}
