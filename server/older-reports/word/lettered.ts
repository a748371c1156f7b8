/** Lists by letters: mammoth tells numbers from bullets, but letters not from numbers. */

/** The paragraph style that a lettered level is tied to here; no document has it. */
export const LETTERED = 'samsyn-lettered';

const level = /<w:lvl\b[^>]*>(?:(?!<\/w:lvl>)[\s\S])*<\/w:lvl>/g;
const letters = /<w:numFmt\b[^>]*w:val="(?:lower|upper)(?:Letter|Roman)"[^>]*\/>/;

/** Ties each lettered level that isn't tied to a style of its own to `LETTERED`. */
export function markLettered(numberingXml: string): string {
	return numberingXml.replace(level, (one) =>
		letters.test(one) && !one.includes('<w:pStyle')
			? one.replace(letters, `$&<w:pStyle w:val="${LETTERED}"/>`)
			: one
	);
}
