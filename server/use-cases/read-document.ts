/** Reads the text of a card's file into passages that are searched. No act of anybody's: the card was added before. */

import type { FileType } from '../../src/lib/domain/attachment.ts';
import type { Reading } from '../../src/lib/domain/evidence-reading.ts';
import type { Database } from '../db/connect.ts';
import { UnreadableDocument, type DocumentText } from '../documents/document-text.ts';
import { isWaiting, setReading, type WaitingFile } from '../repositories/evidence-file.ts';
import { insertPassages, type Passage } from '../repositories/passage.ts';
import { stemsOf } from '../search/stems.ts';

export interface DocumentSource {
	/** Null where the file is gone, or is not as it was kept. */
	read(id: string, sha256: string): Promise<Uint8Array | null>;
	/** Apart from the server, within limits. @throws {UnreadableDocument} */
	textOf(bytes: Uint8Array, type: FileType): Promise<DocumentText>;
}

/** Passages of one transaction: while it lasts nobody else writes. */
const AT_ONCE = 200;

/** False where the card was removed meanwhile. */
export async function readDocument(
	db: Database,
	source: DocumentSource,
	{ evaluation, card, type, sha256 }: WaitingFile
): Promise<boolean> {
	const bytes = await source.read(card, sha256);
	const text = bytes === null ? 'missing' : await textOrReason(source, bytes, type);
	if (typeof text === 'string') {
		await db.write((trx) => setReading(trx, card, text, null));
		return true;
	}
	for (let from = 0; from < text.paragraphs.length; from += AT_ONCE) {
		const passages = text.paragraphs.slice(from, from + AT_ONCE).map((paragraph, index): Passage => ({
			...{ ...paragraph, part: 'document', n: from + index + 1 },
			stems: stemsOf(paragraph.text)
		}));
		const there = await db.write(async (trx) => {
			if (!(await isWaiting(trx, card))) return false;
			await insertPassages(trx, evaluation, card, passages);
			return true;
		});
		if (!there) return false;
	}
	await db.write((trx) => setReading(trx, card, 'read', text.pages));
	return true;
}

async function textOrReason(
	source: DocumentSource,
	bytes: Uint8Array,
	type: FileType
): Promise<DocumentText | Reading> {
	try {
		return await source.textOf(bytes, type);
	} catch (error) {
		if (error instanceof UnreadableDocument) return error.reason;
		throw error;
	}
}
