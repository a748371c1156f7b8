/** A socket that tells of each frame as it goes out, so that acknowledgements can be counted against them. */
import { Malformed, readFrame } from '../wire/frames.ts';
import type { Frame } from '../wire/frames.ts';

export type SocketType = typeof WebSocket;

function frameOf(data: unknown): Frame | null {
	if (!(data instanceof Uint8Array)) return null;
	try {
		return readFrame(data);
	} catch (error) {
		// Not a frame of this protocol, so not one that the server counts.
		if (error instanceof Malformed) return null;
		throw error;
	}
}

/** The same kind of socket, calling `sent` before each frame is handed to the browser. */
export function countingSocket(Socket: SocketType, sent: (frame: Frame) => void): SocketType {
	return class extends Socket {
		override send(data: string | Blob | BufferSource): void {
			const frame = frameOf(data);
			if (frame !== null) sent(frame);
			super.send(data);
		}
	};
}
