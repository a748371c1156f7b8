/** A file sent as fast as it is taken. */

const SLICE = 64 * 1024;

export function inSlices(bytes: Uint8Array): ReadableStream<Uint8Array> {
	let sent = 0;
	return new ReadableStream<Uint8Array>({
		pull(controller) {
			if (sent >= bytes.length) return controller.close();
			// A slice of its own: what is enqueued may be handed over, and the whole is shared by all who ask.
			controller.enqueue(bytes.slice(sent, sent + SLICE));
			sent += SLICE;
		}
	});
}
