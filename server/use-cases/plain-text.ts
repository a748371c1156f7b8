/** What people write in fields, without what cannot be seen and what no database keeps. */

const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** On one line, trimmed. */
export function plainLine(text: string): string {
	return text.normalize('NFC').replace(/\s+/gu, ' ').replace(unseen, '').trim();
}

/** With its lines, trimmed at both ends. */
export function plainText(text: string): string {
	return text
		.normalize('NFC')
		.replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
		.replace(unseen, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
		.trim();
}
