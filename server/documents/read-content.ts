/** A document's text, by its type. Run apart from the server: somebody's file decides how long it takes. */
import type { FileType } from '../../src/lib/domain/attachment.ts';
import { decodeText } from '../older-reports/decode-text.ts';
import { UnreadableFile } from '../older-reports/unreadable-file.ts';
import { UnreadableDocument, type DocumentText } from './document-text.ts';
import { numbered } from './number-paragraphs.ts';
import { paragraphsOfPdf } from './pdf-pages.ts';
import { paragraphsOfText } from './plain-paragraphs.ts';
import { paragraphsOfWord } from './word-paragraphs.ts';

/** @throws {UnreadableDocument} also for pictures and spreadsheets, in which no text is looked for */
export async function readContent(bytes: Uint8Array, type: FileType): Promise<DocumentText> {
	switch (type) {
		case 'pdf':
			return numbered(await paragraphsOfPdf(bytes), true);
		case 'docx':
			return numbered([await paragraphsOfWord(bytes)], false);
		case 'txt':
			return numbered([paragraphsOfText(decoded(bytes))], false);
		case 'xlsx':
		case 'png':
		case 'jpg':
			throw new UnreadableDocument('no-text');
	}
}

function decoded(bytes: Uint8Array): string {
	try {
		return decodeText(bytes);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		throw new UnreadableDocument('damaged', { cause: error });
	}
}
