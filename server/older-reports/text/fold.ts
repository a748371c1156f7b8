/** Words without what hands and programs do to them: case, accents, dashes, double spaces. For comparing, never for showing. */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replaceAll('ø', 'o')
		.replaceAll('æ', 'ae')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}
