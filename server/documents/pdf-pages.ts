/** The text of a PDF's pages. Pictures aren't looked into, and no program in it is run. */
import { UnreadableDocument } from './document-text.ts';
import { LONGEST_TEXT, MOST_PAGES } from './limits.ts';
import { paragraphsOfPage, type Piece } from './pdf-lines.ts';

/** @throws {UnreadableDocument} */
export async function paragraphsOfPdf(bytes: Uint8Array): Promise<string[][]> {
	const { getDocumentProxy } = await import('unpdf');
	const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
		disableFontFace: true,
		useSystemFonts: false,
		verbosity: 0
	}).catch((error: unknown) => {
		const locked = error instanceof Error && error.name === 'PasswordException';
		throw new UnreadableDocument(locked ? 'locked' : 'damaged', { cause: error });
	});
	if (pdf.numPages > MOST_PAGES) throw new UnreadableDocument('too-much');
	const pages: string[][] = [];
	let length = 0;
	let broken = 0;
	for (let number = 1; number <= pdf.numPages; number++) {
		const paragraphs = await paragraphsOn(number).catch(() => null);
		if (paragraphs === null) broken++;
		pages.push(paragraphs ?? []);
		length += (paragraphs ?? []).reduce((sum, text) => sum + text.length, 0);
		if (length > LONGEST_TEXT) throw new UnreadableDocument('too-much');
	}
	// A page that can't be read leaves the others readable.
	if (broken > 0 && broken === pdf.numPages) throw new UnreadableDocument('damaged');
	return pages;

	async function paragraphsOn(number: number): Promise<string[]> {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent();
		const pieces = items.flatMap((item): Piece[] => {
			if (!('str' in item)) return [];
			const y = Number((item.transform as readonly unknown[])[5]);
			return [{ str: item.str, y: Number.isFinite(y) ? y : 0, height: item.height, ends: item.hasEOL }];
		});
		page.cleanup();
		return paragraphsOfPage(pieces);
	}
}
