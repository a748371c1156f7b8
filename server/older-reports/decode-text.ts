/** Text out of bytes in the encodings that Swedish office files have been saved in. */
import { UnreadableFile } from './unreadable-file.ts';

/** Tab, line feed, vertical tab, form feed, carriage return. */
const LAYOUT: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d]);
/** Bytes without a character in Windows-1252. */
const UNUSED: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** UTF-8 and UTF-16 with or without a mark of byte order, else Windows-1252. @throws {UnreadableFile} for what is no text */
export function decodeText(bytes: Uint8Array): string {
	const wide = wideEncodingOf(bytes);
	if (wide !== null) return sound(new TextDecoder(wide).decode(bytes));
	if (bytes.some((byte) => byte < 0x20 && !LAYOUT.has(byte))) throw new UnreadableFile('not-a-document');
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		if (!(error instanceof TypeError) || bytes.some((byte) => byte === 0x7f || UNUSED.has(byte)))
			throw new UnreadableFile('not-a-document', { cause: error });
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	// Without a mark: Western letters have a zero in every other byte.
	const sample = bytes.subarray(0, 4000);
	const zeros = (odd: number) => sample.filter((byte, index) => index % 2 === odd && byte === 0).length;
	const [even, odd] = [zeros(0), zeros(1)];
	const most = sample.length * 0.4;
	if (odd > most && even === 0) return 'utf-16le';
	return even > most && odd === 0 ? 'utf-16be' : null;
}

function sound(text: string): string {
	if (/[^\P{Cc}\t\n\v\f\r\u0080-\u009f]|\ufffd/u.test(text)) throw new UnreadableFile('not-a-document');
	return text;
}
