/** The few elements of SVG that the charts are drawn with, as text; whatever is written in them is escaped. */
import type { Colours } from './palette.ts';

/** Size of all text in a chart, in its own pixels. */
export const TEXT = 14;
export const LINE = 18;

const named: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
const outsideXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Safe in text and in attributes; signs that XML has no place for are left out. */
export function escaped(text: string): string {
	return text
		.toWellFormed()
		.replace(outsideXml, '')
		.replace(/[&<>"']/g, (sign) => named[sign] ?? '');
}

/** A number of pixels, to a tenth. */
export const px = (value: number) => String(Math.round(value * 10) / 10);

export interface TextStyle {
	readonly fill: string;
	readonly anchor?: 'start' | 'middle' | 'end';
	readonly strong?: boolean;
	/** Empty where it is the picture's. */
	readonly lang?: string;
}

/** `y` is the line the text stands on. */
export function textAt(
	x: number,
	y: number,
	text: string,
	{ fill, anchor, strong, lang = '' }: TextStyle
): string {
	const place = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
	const weight = strong ? ' font-weight="600"' : '';
	const language = lang === '' ? '' : ` lang="${escaped(lang)}"`;
	return `<text x="${px(x)}" y="${px(y)}" fill="${fill}"${place}${weight}${language}>${escaped(text)}</text>`;
}

/** @param from x, y @param to x, y */
export function lineAt(
	[x1, y1]: readonly [number, number],
	[x2, y2]: readonly [number, number],
	stroke: string,
	width = 1
): string {
	return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${stroke}" stroke-width="${width}"/>`;
}

export interface Picture {
	/** Unique on its page; the ids of title and description begin with it. */
	readonly id: string;
	readonly title: string;
	readonly desc: string;
	readonly width: number;
	readonly height: number;
}

/** A whole picture: its name and description for those who don't see it, and what is drawn. */
export function picture(
	{ id, title, desc, width, height }: Picture,
	{ font }: Colours,
	drawn: string
): string {
	const own = escaped(id);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${px(width)} ${px(height)}" width="${px(width)}" height="${px(height)}"` +
		` role="img" aria-labelledby="${own}-title ${own}-desc" font-family="${font}" font-size="${TEXT}">` +
		`<title id="${own}-title">${escaped(title)}</title><desc id="${own}-desc">${escaped(desc)}</desc>` +
		`<g aria-hidden="true">${drawn}</g></svg>`
	);
}
