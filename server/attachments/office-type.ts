/** Tells a Word document from a spreadsheet by the parts that their archive lists; nothing is unpacked. */
import type { FileType } from '../../src/lib/domain/attachment.ts';
import { directoryOf } from '../archive/directory.ts';

/** More parts than this has no document that people write. */
const PARTS = 20_000;

/** Null for other archives, for a directory that doesn't hold together, and for documents that carry programs. */
export function officeTypeOf(bytes: Uint8Array): FileType | null {
	const listed = directoryOf(bytes, PARTS);
	if (typeof listed === 'string') return null;
	const parts = new Set(listed.map(({ name }) => name));
	if (!parts.has('[Content_Types].xml')) return null;
	if ([...parts].some((part) => /(^|\/)vbaproject\.bin$/i.test(part))) return null;
	const word = parts.has('word/document.xml');
	const sheet = parts.has('xl/workbook.xml');
	if (word === sheet) return null;
	return word ? 'docx' : 'xlsx';
}
