/** Puts updates together byte by byte, honest or not. */
import * as encoding from 'lib0/encoding';

export type Write = (encoder: encoding.Encoder) => void;
export type Ref = readonly [client: number, clock: number];

export interface Block {
	readonly client: number;
	readonly clock: number;
	readonly structs: readonly Write[];
	/** the number of structs the bytes claim */
	readonly claims?: number;
}

export interface Forged {
	readonly blocks?: readonly Block[];
	readonly deletes?: readonly (readonly [client: number, ranges: readonly Ref[]])[];
	/** the number of clients the bytes claim */
	readonly clients?: number;
	/** bytes after the end */
	readonly tail?: readonly number[];
}

export interface Where {
	readonly origin?: Ref;
	readonly right?: Ref;
	readonly root?: string;
	readonly parent?: Ref;
	readonly key?: string;
	/** bits set besides the right ones */
	readonly flags?: number;
}

function ref(encoder: encoding.Encoder, [client, clock]: Ref): void {
	encoding.writeVarUint(encoder, client);
	encoding.writeVarUint(encoder, clock);
}

export function forge({ blocks = [], deletes = [], clients, tail = [] }: Forged): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, clients ?? blocks.length);
	for (const block of blocks) {
		encoding.writeVarUint(encoder, block.claims ?? block.structs.length);
		ref(encoder, [block.client, block.clock]);
		for (const write of block.structs) write(encoder);
	}
	encoding.writeVarUint(encoder, deletes.length);
	for (const [client, ranges] of deletes) {
		encoding.writeVarUint(encoder, client);
		encoding.writeVarUint(encoder, ranges.length);
		for (const range of ranges) ref(encoder, range);
	}
	for (const byte of tail) encoding.writeUint8(encoder, byte);
	return encoding.toUint8Array(encoder);
}

/** An item with content number `content`, standing at `where`. */
export function item(content: number, where: Where, write: Write): Write {
	const { origin, right, root, parent, key, flags = 0 } = where;
	const names = origin === undefined && right === undefined;
	const info =
		content |
		(origin === undefined ? 0 : 128) |
		(right === undefined ? 0 : 64) |
		(names && key !== undefined ? 32 : 0) |
		flags;
	return (encoder) => {
		encoding.writeUint8(encoder, info);
		if (origin !== undefined) ref(encoder, origin);
		if (right !== undefined) ref(encoder, right);
		if (names) {
			encoding.writeVarUint(encoder, root === undefined ? 0 : 1);
			if (root === undefined) ref(encoder, parent ?? [0, 0]);
			else encoding.writeVarString(encoder, root);
			if (key !== undefined) encoding.writeVarString(encoder, key);
		}
		write(encoder);
	};
}

export function text(where: Where, value: string): Write {
	return item(4, where, (encoder) => encoding.writeVarString(encoder, value));
}

export function values(where: Where, ...all: readonly (encoding.AnyEncodable | undefined)[]): Write {
	return item(8, where, (encoder) => {
		encoding.writeVarUint(encoder, all.length);
		for (const value of all) encoding.writeAny(encoder, value);
	});
}

/** `kind`: the number of a shared type; `name` for elements and hooks. */
export function type(where: Where, kind: number, name?: string): Write {
	return item(7, where, (encoder) => {
		encoding.writeVarUint(encoder, kind);
		if (name !== undefined) encoding.writeVarString(encoder, name);
	});
}

/** A mark on text; `value` as JSON text. */
export function mark(where: Where, key: string, value: string): Write {
	return item(6, where, (encoder) => {
		encoding.writeVarString(encoder, key);
		encoding.writeVarString(encoder, value);
	});
}

/** An embedded object; `value` as JSON text. */
export function embed(where: Where, value: string): Write {
	return item(5, where, (encoder) => encoding.writeVarString(encoder, value));
}

export function deleted(where: Where, length: number): Write {
	return item(1, where, (encoder) => encoding.writeVarUint(encoder, length));
}

/** A run of clocks that were something once. */
export function gone(length: number, flags = 0): Write {
	return (encoder) => {
		encoding.writeUint8(encoder, flags);
		encoding.writeVarUint(encoder, length);
	};
}

export function skip(length: number, flags = 0): Write {
	return (encoder) => {
		encoding.writeUint8(encoder, 10 | flags);
		encoding.writeVarUint(encoder, length);
	};
}
