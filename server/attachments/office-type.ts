/** Tells a Word document from a spreadsheet by the list of parts at the end of their archive; nothing is unpacked. */
import type { FileType } from '../../src/lib/domain/attachment.ts';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
/** The archive's own remark may follow its end. */
const LONGEST_REMARK = 0xffff;
/** More parts than this has no document that people write. */
const PARTS = 20_000;

/** Null for other archives, for a directory that doesn't hold together, and for documents that carry programs. */
export function officeTypeOf(bytes: Uint8Array): FileType | null {
	const parts = partsOf(bytes);
	if (parts === null || !parts.has('[Content_Types].xml')) return null;
	if ([...parts].some((part) => /(^|\/)vbaproject\.bin$/i.test(part))) return null;
	const word = parts.has('word/document.xml');
	const sheet = parts.has('xl/workbook.xml');
	if (word === sheet) return null;
	return word ? 'docx' : 'xlsx';
}

/** The names in the archive's directory. */
function partsOf(bytes: Uint8Array): ReadonlySet<string> | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	if (end === null) return null;
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (count === 0 || count > PARTS) return null;
	const names = new Set<string>();
	const decoder = new TextDecoder();
	for (let index = 0; index < count; index++) {
		if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) return null;
		const name = view.getUint16(at + 28, true);
		const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		if (at + ENTRY_SIZE + name + rest > end) return null;
		names.add(decoder.decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + name)));
		at += ENTRY_SIZE + name + rest;
	}
	return names;
}

function endOf(view: DataView): number | null {
	const last = view.byteLength - END_SIZE;
	for (let at = last; at >= 0 && at >= last - LONGEST_REMARK; at--)
		if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
	return null;
}
