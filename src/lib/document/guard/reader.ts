/** Reads numbers and strings off an update, and never past its end. */
import { refuse } from './refuse.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Below this many bytes a string of plain letters is put together faster by hand. */
const SHORT = 24;

export interface Reader {
	readonly bytes: Uint8Array;
	at: number;
}

export function readByte(reader: Reader): number {
	const byte = reader.bytes[reader.at];
	if (byte === undefined) refuse('malformed');
	reader.at++;
	return byte;
}

/** A whole number of seven bits a byte, lowest first; at most 2^53 - 1, as in Yjs. */
export function readUint(reader: Reader): number {
	let byte = readByte(reader);
	if (byte < 128) return byte;
	let number = byte & 127;
	let factor = 128;
	do {
		byte = readByte(reader);
		number += (byte & 127) * factor;
		factor *= 128;
		if (number > Number.MAX_SAFE_INTEGER) refuse('malformed');
	} while (byte >= 128);
	return number;
}

/** A whole number whose first byte holds a sign and six bits. */
export function readInt(reader: Reader): number {
	let byte = readByte(reader);
	const sign = byte & 64 ? -1 : 1;
	let number = byte & 63;
	let factor = 64;
	while (byte >= 128) {
		byte = readByte(reader);
		number += (byte & 127) * factor;
		factor *= 128;
		if (number > Number.MAX_SAFE_INTEGER) refuse('malformed');
	}
	return sign * number;
}

/** The next `length` bytes, as a view. */
export function readBytes(reader: Reader, length: number): Uint8Array {
	const end = reader.at + length;
	if (end > reader.bytes.length) refuse('malformed');
	const bytes = reader.bytes.subarray(reader.at, end);
	reader.at = end;
	return bytes;
}

/** `limit`: UTF-16 units. Its size is judged before it is decoded. */
export function readString(reader: Reader, limit: number): string {
	const length = readUint(reader);
	if (length > limit * 3) refuse('string-size');
	const bytes = readBytes(reader, length);
	if (length < SHORT) {
		let text = '';
		let i = 0;
		for (; i < length; i++) {
			const byte = bytes[i];
			if (byte === undefined || byte > 127) break;
			text += String.fromCharCode(byte);
		}
		if (i === length) return text;
	}
	let text: string;
	try {
		text = utf8.decode(bytes);
	} catch {
		refuse('malformed');
	}
	if (text.length > limit) refuse('string-size');
	return text;
}
