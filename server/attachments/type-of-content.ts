/** What a file is by its bytes: a name can say anything. */
import type { FileType } from '../../src/lib/domain/attachment.ts';
import { officeTypeOf } from './office-type.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const JPG = [0xff, 0xd8, 0xff];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Null for what is none of the types that are taken; an empty file is none. */
export function typeOfContent(bytes: Uint8Array): FileType | null {
	if (bytes.length === 0) return null;
	if (startsWith(bytes, PDF)) return 'pdf';
	if (startsWith(bytes, PNG)) return 'png';
	if (startsWith(bytes, JPG)) return 'jpg';
	if (startsWith(bytes, ZIP)) return officeTypeOf(bytes);
	return isPlainText(bytes) ? 'txt' : null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return signature.every((byte, index) => bytes[index] === byte);
}

/** Text in UTF-8 with no control characters but those that lay out lines. */
function isPlainText(bytes: Uint8Array): boolean {
	if (bytes.some((byte) => byte < 0x20 && !LAYOUT.has(byte))) return false;
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		// What isn't UTF-8 may be text in an older encoding, in which no byte is forbidden but the controls above.
		return !bytes.some((byte) => byte === 0x7f || (byte >= 0x80 && byte < 0xa0 && UNUSED_1252.has(byte)));
	}
}

/** Tab, line feed, form feed, carriage return. */
const LAYOUT: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d]);
/** Bytes without a character in Windows-1252, which Swedish office files were long written in. */
const UNUSED_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
