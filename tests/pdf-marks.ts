/** Whether all that is painted on the pages of a PDF is marked: as content with a tag, or as decoration. */
import { readFile } from 'node:fs/promises';
import { decodePDFRawStream, PDFArray, PDFDocument, PDFRawStream, type PDFPage } from 'pdf-lib';

/** Text, lines, areas, pictures, shadings. */
const painting = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'sh']);

export async function unmarkedIn(file: string): Promise<string[]> {
	const document = await PDFDocument.load(await readFile(file), { updateMetadata: false });
	return document
		.getPages()
		.flatMap((page, index) => (isMarked(contentOf(page)) ? [] : [`page ${index + 1} paints without a mark`]));
}

function contentOf({ node }: PDFPage): string {
	const contents = node.Contents();
	const streams =
		contents instanceof PDFArray
			? contents.asArray().map((one) => node.context.lookup(one))
			: contents === undefined
				? []
				: [contents];
	return streams
		.filter((one) => one instanceof PDFRawStream)
		.map((one) => Buffer.from(decodePDFRawStream(one).decode()).toString('latin1'))
		.join('\n');
}

function isMarked(content: string): boolean {
	let depth = 0;
	// Texts and names may hold anything: they are passed over whole.
	for (const [token] of content.matchAll(
		/\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f\s]*>|\/[^\s<>()[\]/]+|[A-Za-z'"*]+/gs
	)) {
		if (token === 'BDC' || token === 'BMC') depth++;
		else if (token === 'EMC') depth--;
		else if (painting.has(token) && depth === 0) return false;
	}
	return depth === 0;
}
