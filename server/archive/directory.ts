/** The list of parts at the end of a zip archive, as office documents are; nothing is unpacked. */

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
/** The archive's own remark may follow its end. */
const LONGEST_REMARK = 0xffff;
const LOCKED = 1;

export interface ArchivePart {
	readonly name: string;
	/** Whether it needs a password. */
	readonly locked: boolean;
	/** 0: stored as it is; 8: deflated. */
	readonly method: number;
	/** Bytes in the archive. */
	readonly packed: number;
	/** CRC-32 of what is unpacked. */
	readonly checksum: number;
	/** Where the part's own head begins. */
	readonly at: number;
}

/** `damaged`: the directory doesn't hold together. `too-many`: it tells of more parts than `most`. */
export function directoryOf(
	bytes: Uint8Array,
	most: number
): readonly ArchivePart[] | 'damaged' | 'too-many' {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	if (end === null) return 'damaged';
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (count > most) return 'too-many';
	const parts: ArchivePart[] = [];
	const decoder = new TextDecoder();
	for (let index = 0; index < count; index++) {
		if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) return 'damaged';
		const length = view.getUint16(at + 28, true);
		const next = at + ENTRY_SIZE + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		if (next > end) return 'damaged';
		parts.push({
			name: decoder.decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + length)),
			locked: (view.getUint16(at + 8, true) & LOCKED) !== 0,
			method: view.getUint16(at + 10, true),
			checksum: view.getUint32(at + 16, true),
			packed: view.getUint32(at + 20, true),
			at: view.getUint32(at + 42, true)
		});
		at = next;
	}
	return parts;
}

function endOf(view: DataView): number | null {
	const last = view.byteLength - END_SIZE;
	for (let at = last; at >= 0 && at >= last - LONGEST_REMARK; at--)
		if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
	return null;
}
