/** Lists that begin at another number than one: mammoth doesn't tell, so the level is tied to a style that does. */

import { isListStart } from '../../../../src/lib/document/blocks.ts';

const STYLE = 'samsyn-from-';
const level = /<w:lvl\b[^>]*>(?:(?!<\/w:lvl>)[\s\S])*<\/w:lvl>/g;
const first = /<w:start\b[^>]*w:val="(\d{1,6})"[^>]*\/>/;
const format = /<w:numFmt\b[^>]*w:val="decimal"[^>]*\/>/;

/** Ties each numbered level that isn't tied to a style of its own. */
export function markStarts(numberingXml: string): string {
	return numberingXml.replace(level, (one) => {
		const start = first.exec(one)?.[1];
		return start === undefined || start === '1' || one.includes('<w:pStyle')
			? one
			: one.replace(format, `$&<w:pStyle w:val="${STYLE}${start}"/>`);
	});
}

export function startIn(style: string | undefined): number {
	const start = style?.startsWith(STYLE) ? Number(style.slice(STYLE.length)) : 1;
	return isListStart(start) ? start : 1;
}
