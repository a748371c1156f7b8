/** WebSocket frames (RFC 6455), the client's side, as cheaply as can be: the masking key is 0, which is allowed. */

export const OPCODE = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** A whole masked frame around `data`. */
export function clientFrame(data: Uint8Array, opcode: number = OPCODE.binary): Buffer {
	const { length } = data;
	const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
	const frame = Buffer.allocUnsafe(head + 4 + length);
	frame[0] = 128 | opcode;
	if (head === 2) frame[1] = 128 | length;
	else if (head === 4) {
		frame[1] = 128 | 126;
		frame.writeUInt16BE(length, 2);
	} else {
		frame[1] = 128 | 127;
		frame.writeBigUInt64BE(BigInt(length), 2);
	}
	frame.fill(0, head, head + 4);
	frame.set(data, head + 4);
	return frame;
}

/** Takes bytes as they come and calls back with each whole frame's opcode and payload. Servers send no fragments. */
export function frameReader(frame: (opcode: number, payload: Buffer) => void): (chunk: Buffer) => void {
	let chunks: Buffer[] = [];
	let held = 0;
	let needed = 2;
	return (chunk) => {
		chunks.push(chunk);
		held += chunk.length;
		if (held < needed) return;
		const bytes = chunks.length === 1 ? chunk : Buffer.concat(chunks, held);
		let at = 0;
		for (;;) {
			const end = endOfFrame(bytes, at);
			needed = end - at;
			if (end > bytes.length) break;
			const opcode = (bytes[at] ?? 0) & 15;
			const payload = bytes.subarray(at + headOf(bytes, at), end);
			at = end;
			frame(opcode, payload);
		}
		chunks = at < bytes.length ? [bytes.subarray(at)] : [];
		held = bytes.length - at;
	};
}

function headOf(bytes: Buffer, at: number): number {
	const length = (bytes[at + 1] ?? 0) & 127;
	return length < 126 ? 2 : length === 126 ? 4 : 10;
}

/** Where the frame that begins at `at` ends, or where its head does while that isn't known. */
function endOfFrame(bytes: Buffer, at: number): number {
	if (bytes.length < at + 2) return at + 2;
	const head = headOf(bytes, at);
	if (bytes.length < at + head) return at + head;
	if (head === 2) return at + 2 + ((bytes[at + 1] ?? 0) & 127);
	if (head === 4) return at + 4 + bytes.readUInt16BE(at + 2);
	return at + 10 + Number(bytes.readBigUInt64BE(at + 2));
}
