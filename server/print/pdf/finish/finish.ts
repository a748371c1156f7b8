/** From the compiler's PDF/A-2a to the one file that is PDF/UA-1 too. */
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { PrintFailed } from '../../press/failure.ts';
import { claimAccessible } from './metadata.ts';
import { markRowHeaders } from './row-headers.ts';

/** `rowHeaders`: for each table, in order, how many cells of a row say what it is about. */
export async function finish(pdf: Uint8Array, rowHeaders: readonly number[]): Promise<Uint8Array> {
	const document = await PDFDocument.load(pdf, { updateMetadata: false });
	const { context, catalog } = document;
	const root = context.lookup(catalog.get(PDFName.of('StructTreeRoot')));
	if (!(root instanceof PDFDict)) throw new PrintFailed('composition', 'a PDF without tags');
	markRowHeaders(root, rowHeaders, context);
	claimAccessible(document);
	return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
