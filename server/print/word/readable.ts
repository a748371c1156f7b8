/** Texts without the characters that XML forbids, which would make a file that no program opens. */

/** Controls but tab and line end, and code points that are no characters. */
const forbidden = /[^\t\n\u{20}-\u{7e}\u{85}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** The same text with U+FFFD, which is seen, for each forbidden character and each half of a pair. */
export function readableText(text: string): string {
	return text.replace(/\r\n?/g, '\n').toWellFormed().replace(forbidden, '\ufffd');
}

export function readable<T>(value: T): T {
	if (typeof value === 'string') return readableText(value) as T;
	if (Array.isArray(value)) return value.map((one: unknown) => readable(one)) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, readable<unknown>(one)])) as T;
}
