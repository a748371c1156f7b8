/** Paragraphs of a Word document, rows of its tables among them; it has no pages before it is printed. */
import { wordDocumentOf } from '../older-reports/word/mammoth-document.ts';
import { textPartsOf } from '../older-reports/word/text-parts.ts';
import { partsOfWord } from '../older-reports/word/word-lines.ts';
import { UnreadableFile } from '../older-reports/unreadable-file.ts';
import { UnreadableDocument, type UnreadableReason } from './document-text.ts';

const reasonOf: Readonly<Partial<Record<UnreadableFile['code'], UnreadableReason>>> = {
	encrypted: 'locked',
	'too-large-unpacked': 'too-much',
	'too-many-parts': 'too-much',
	'too-long': 'too-much'
};

/** @throws {UnreadableDocument} */
export async function paragraphsOfWord(bytes: Uint8Array): Promise<string[]> {
	let parts;
	try {
		parts = textPartsOf(bytes);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		throw new UnreadableDocument(reasonOf[error.code] ?? 'damaged', { cause: error });
	}
	const document = await wordDocumentOf(parts).catch((error: unknown) => {
		// mammoth and its parser of XML throw errors of many kinds at what isn't a whole document.
		throw new UnreadableDocument('damaged', { cause: error });
	});
	return partsOfWord(document).map(({ lines }) => lines.map(({ text }) => text).join('\n'));
}
