/** Paragraphs of plain text: between empty lines, or else each line. */

export function paragraphsOfText(text: string): string[] {
	const lines = text.replace(/^\ufeff/, '').replace(/[\u2028\u2029\v\f]|\r\n?/g, '\n');
	const parted = /\S[^\S\n]*\n[^\S\n]*\n/.test(lines);
	return lines.split(parted ? /\n[^\S\n]*(?:\n[^\S\n]*)+/ : '\n').filter((paragraph) => /\S/.test(paragraph));
}
