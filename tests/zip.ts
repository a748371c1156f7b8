/** Reads the files out of a ZIP file, for looking into what was made. */
import { inflateRawSync } from 'node:zlib';

/** Path → bytes. @throws {RangeError} where it isn't one */
export function unzipped(zip: Uint8Array): ReadonlyMap<string, Buffer> {
	const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
	const end = bytes.length - 22;
	if (bytes.readUInt32LE(end) !== 0x06054b50) throw new RangeError('no ZIP file');
	const files = new Map<string, Buffer>();
	let at = bytes.readUInt32LE(end + 16);
	for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
		const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
		const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
		const local = bytes.readUInt32LE(at + 42);
		const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
		const packed = bytes.subarray(from, from + size);
		const path = bytes.toString('utf8', at + 46, at + 46 + (name ?? 0));
		files.set(path, method === 0 ? packed : inflateRawSync(packed));
		at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
	return files;
}
