/** Variable-length numbers and byte strings as Yjs' protocols write them. */

export function varUint(value: number): Buffer {
	const bytes: number[] = [];
	let left = value;
	for (; left > 127; left = Math.floor(left / 128)) bytes.push(128 | (left % 128));
	return Buffer.from([...bytes, left]);
}

export function varBytes(bytes: Uint8Array): Buffer {
	return Buffer.concat([varUint(bytes.length), bytes]);
}

export interface ByteReader {
	more(): boolean;
	/** Throws past the end. */
	uint(): number;
	/** A view, not a copy. Throws past the end. */
	bytes(): Buffer;
}

export function byteReader(buffer: Buffer): ByteReader {
	let at = 0;
	function uint(): number {
		for (let value = 0, factor = 1; ; factor *= 128) {
			const byte = buffer[at++];
			if (byte === undefined) throw new RangeError('past the end');
			value += (byte & 127) * factor;
			if (byte < 128) return value;
		}
	}
	return {
		more: () => at < buffer.length,
		uint,
		bytes: () => {
			const length = uint();
			if (at + length > buffer.length) throw new RangeError('past the end');
			at += length;
			return buffer.subarray(at - length, at);
		}
	};
}
