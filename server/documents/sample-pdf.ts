/** PDFs for tests: pages of paragraphs, as a word processor sets them. */
import { PDFDocument, StandardFonts } from 'pdf-lib';

const WIDTH = 70;

/** Each page is a list of paragraphs, broken into lines. */
export async function samplePdf(pages: readonly (readonly string[])[]): Promise<Uint8Array> {
	const document = await PDFDocument.create();
	const font = await document.embedFont(StandardFonts.Helvetica);
	for (const paragraphs of pages) {
		const page = document.addPage([595, 842]);
		let y = 780;
		for (const paragraph of paragraphs) {
			for (const line of linesOf(paragraph)) {
				page.drawText(line, { x: 60, y, size: 11, font });
				y -= 14;
			}
			y -= 12;
		}
	}
	return document.save();
}

function linesOf(text: string): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last === undefined || `${last} ${word}`.length > WIDTH) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines;
}
