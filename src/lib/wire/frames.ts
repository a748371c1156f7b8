/**
 * The frames of the socket, byte for byte those of y-websocket 3.1, and one of our own: the acknowledgement.
 * An encoder frames a message once, so that the same bytes can be sent to everybody in the room.
 */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** Asked for by clients that understand acknowledgements. */
export const SUBPROTOCOL = 'samsyn.1';

export const MESSAGE = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3, acknowledge: 100 } as const;
const SYNC = { step1: 0, step2: 1, update: 2 } as const;

export type Frame =
	/** "This is what I have": a state vector. */
	| { readonly kind: 'step1'; readonly stateVector: Uint8Array }
	/** "This is what you lack": an update, in answer to a step 1. */
	| { readonly kind: 'step2'; readonly update: Uint8Array }
	| { readonly kind: 'update'; readonly update: Uint8Array }
	| { readonly kind: 'awareness'; readonly entries: Uint8Array }
	| { readonly kind: 'query-awareness' }
	| { readonly kind: 'acknowledge'; readonly count: number };

/** Bytes that are no frame of this protocol. */
export class Malformed extends Error {
	override readonly name = 'Malformed';
}

function framed(...head: [type: number, ...rest: number[]]): encoding.Encoder {
	const encoder = encoding.createEncoder();
	for (const part of head) encoding.writeVarUint(encoder, part);
	return encoder;
}

function withBytes(encoder: encoding.Encoder, bytes: Uint8Array): Uint8Array {
	encoding.writeVarUint8Array(encoder, bytes);
	return encoding.toUint8Array(encoder);
}

export function syncStep1Frame(stateVector: Uint8Array): Uint8Array {
	return withBytes(framed(MESSAGE.sync, SYNC.step1), stateVector);
}

export function syncStep2Frame(update: Uint8Array): Uint8Array {
	return withBytes(framed(MESSAGE.sync, SYNC.step2), update);
}

export function syncUpdateFrame(update: Uint8Array): Uint8Array {
	return withBytes(framed(MESSAGE.sync, SYNC.update), update);
}

export function awarenessFrame(entries: Uint8Array): Uint8Array {
	return withBytes(framed(MESSAGE.awareness), entries);
}

export function queryAwarenessFrame(): Uint8Array {
	return encoding.toUint8Array(framed(MESSAGE.queryAwareness));
}

/** `count`: how many of this connection's update and step-2 frames are committed or needed no commit. */
export function acknowledgeFrame(count: number): Uint8Array {
	return encoding.toUint8Array(framed(MESSAGE.acknowledge, count));
}

function readSync(decoder: decoding.Decoder): Frame {
	const step = decoding.readVarUint(decoder);
	if (step > SYNC.update) throw new Malformed('unknown sync step');
	const bytes = decoding.readVarUint8Array(decoder);
	if (step === SYNC.step1) return { kind: 'step1', stateVector: bytes };
	return { kind: step === SYNC.step2 ? 'step2' : 'update', update: bytes };
}

function readBody(decoder: decoding.Decoder): Frame {
	switch (decoding.readVarUint(decoder)) {
		case MESSAGE.sync:
			return readSync(decoder);
		case MESSAGE.awareness:
			return { kind: 'awareness', entries: decoding.readVarUint8Array(decoder) };
		case MESSAGE.queryAwareness:
			return { kind: 'query-awareness' };
		case MESSAGE.acknowledge:
			return { kind: 'acknowledge', count: decoding.readVarUint(decoder) };
		default:
			throw new Malformed('unknown message');
	}
}

/**
 * Reads exactly one frame. The bytes inside it are views of `bytes`, not copies.
 * @throws {Malformed} for unknown messages, short frames and frames with anything after their end
 */
export function readFrame(bytes: Uint8Array): Frame {
	const decoder = decoding.createDecoder(bytes);
	let frame: Frame;
	try {
		frame = readBody(decoder);
	} catch (error) {
		if (error instanceof Malformed) throw error;
		throw new Malformed('short frame', { cause: error });
	}
	// The decoder's byte reads run past the end without complaint.
	if (decoder.pos !== bytes.length) throw new Malformed('frame and content differ in length');
	return frame;
}
