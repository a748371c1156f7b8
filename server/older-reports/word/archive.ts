/** The parts of a Word file's archive: listed with limits, unpacked one by one. */
import { crc32, inflateRawSync } from 'node:zlib';
import { directoryOf, type ArchivePart } from '../../archive/directory.ts';
import { LARGEST_UNPACKED, MOST_PARTS } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/** @throws {UnreadableFile} where the directory doesn't hold together or has too many parts */
export function partsOfArchive(bytes: Uint8Array): readonly ArchivePart[] {
	const parts = directoryOf(bytes, MOST_PARTS);
	if (typeof parts !== 'string') return parts;
	throw new UnreadableFile(parts === 'damaged' ? 'damaged' : 'too-many-parts');
}

/** At most `left` bytes come out. @throws {UnreadableFile} */
export function unpack(bytes: Uint8Array, part: ArchivePart, left = LARGEST_UNPACKED): Uint8Array {
	const view = viewOf(bytes);
	if (part.at + LOCAL_SIZE > bytes.length || view.getUint32(part.at, true) !== LOCAL)
		throw new UnreadableFile('damaged');
	const from = part.at + LOCAL_SIZE + view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true);
	const packed = bytes.subarray(from, from + part.packed);
	if (packed.length < part.packed || (part.method !== STORED && part.method !== DEFLATED))
		throw new UnreadableFile('damaged');
	const content = part.method === STORED ? packed : inflated(packed, left);
	if (content.length > left) throw new UnreadableFile('too-large-unpacked');
	if (crc32(content) !== part.checksum) throw new UnreadableFile('damaged');
	return content;
}

function inflated(packed: Uint8Array, left: number): Uint8Array {
	try {
		return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) });
	} catch (error) {
		const large = error instanceof RangeError;
		throw new UnreadableFile(large ? 'too-large-unpacked' : 'damaged', { cause: error });
	}
}

/** The same parts in an archive without compression. */
export function archiveOf(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
	const locals: Uint8Array[] = [];
	const entries: Uint8Array[] = [];
	let at = 0;
	for (const [name, content] of parts) {
		const bytes = Buffer.from(name);
		const facts = Buffer.alloc(26);
		facts.writeUInt16LE(20, 0);
		facts.writeUInt32LE(crc32(content), 10);
		facts.writeUInt32LE(content.length, 14);
		facts.writeUInt32LE(content.length, 18);
		facts.writeUInt16LE(bytes.length, 22);
		const local = Buffer.concat([numberBytes(LOCAL), facts, bytes, content]);
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(at, 10);
		entries.push(Buffer.concat([numberBytes(ENTRY), Buffer.from([20, 0]), facts, rest, bytes]));
		locals.push(local);
		at += local.length;
	}
	const directory = Buffer.concat(entries);
	const end = Buffer.alloc(END_SIZE);
	end.writeUInt32LE(END_OF_DIRECTORY, 0);
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...locals, directory, end]);
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function numberBytes(value: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}
