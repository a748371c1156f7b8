/**
 * Decodes a Yjs update (version 1) strictly: one reading only, everything counted, nothing left over.
 * Yjs has two readers of its own that disagree on crafted bytes; what this one accepts, all three read alike.
 */
import type { Limits } from './guard/limits.ts';
import { readByte, readString, readUint } from './guard/reader.ts';
import type { Reader } from './guard/reader.ts';
import { refuse } from './guard/refuse.ts';
import { CONTENT, TYPE } from './guard/struct.ts';
import type { Id, Struct } from './guard/struct.ts';
import { checkKey, readAny, readJson } from './guard/values.ts';
import type { Budget } from './guard/values.ts';

export interface Range {
	readonly clock: number;
	readonly length: number;
}

export interface Decoded {
	/** client → its structs, contiguous and in clock order */
	readonly blocks: ReadonlyMap<number, Struct[]>;
	/** client → ranges of clocks to delete */
	readonly deletes: ReadonlyMap<number, Range[]>;
}

const HAS_ORIGIN = 128;
const HAS_RIGHT = 64;
const HAS_KEY = 32;
const CLIENT_MAX = 2 ** 32 - 1;

function readClient(reader: Reader): number {
	const client = readUint(reader);
	if (client > CLIENT_MAX) refuse('client');
	return client;
}

function readId(reader: Reader): Id {
	return { client: readClient(reader), clock: readUint(reader) };
}

function readPlace(reader: Reader, info: number, struct: Struct, limits: Limits): void {
	if (info & HAS_ORIGIN) struct.origin = readId(reader);
	if (info & HAS_RIGHT) struct.right = readId(reader);
	// Beside an origin the key flag says nothing: the key follows from the neighbour, and none is written.
	if (info & (HAS_ORIGIN | HAS_RIGHT)) return;
	const parent = readUint(reader);
	if (parent === 1) struct.parent = readString(reader, limits.key);
	else if (parent === 0) struct.parent = readId(reader);
	else refuse('flags');
	if (info & HAS_KEY) struct.key = checkKey(readString(reader, limits.key));
}

/** Reads the content and returns how many clocks it takes. */
function readContent(reader: Reader, struct: Struct, limits: Limits, budget: Budget): number {
	switch (struct.content) {
		case CONTENT.deleted:
			return readUint(reader);
		case CONTENT.any: {
			const values: unknown[] = [];
			struct.value = values;
			for (let left = readUint(reader); left > 0; left--) values.push(readAny(reader, limits, budget));
			return values.length;
		}
		case CONTENT.string: {
			const text = readString(reader, limits.string);
			struct.value = text;
			return text.length;
		}
		case CONTENT.embed:
			struct.value = readJson(reader, limits, budget);
			return 1;
		case CONTENT.format:
			struct.name = checkKey(readString(reader, limits.key));
			struct.value = readJson(reader, limits, budget);
			return 1;
		case CONTENT.type:
			struct.type = readUint(reader);
			if (struct.type > TYPE.xmlText || struct.type === TYPE.hook) refuse('type');
			if (struct.type === TYPE.element) struct.name = readString(reader, limits.key);
			return 1;
		default:
			// Bytes, JSON texts of older Yjs and documents within documents: nobody here writes them.
			return refuse('content');
	}
}

function readStruct(reader: Reader, client: number, clock: number, limits: Limits, budget: Budget): Struct {
	const info = readByte(reader);
	const content = info & 31;
	const struct: Struct = {
		client,
		clock,
		length: 0,
		content,
		origin: null,
		right: null,
		parent: null,
		key: null,
		type: -1,
		name: null,
		value: undefined,
		place: null,
		order: 0,
		brings: null
	};
	if (content === CONTENT.gone || content === CONTENT.skip) {
		// With flags set, Yjs' readers read these differently.
		if (info !== content) refuse('flags');
		struct.length = readUint(reader);
	} else {
		readPlace(reader, info, struct, limits);
		struct.length = readContent(reader, struct, limits, budget);
	}
	if (struct.length === 0) refuse('length');
	return struct;
}

function readBlocks(reader: Reader, limits: Limits): Map<number, Struct[]> {
	const blocks = new Map<number, Struct[]>();
	const budget: Budget = { parts: 0 };
	const clients = readUint(reader);
	if (clients > limits.clients) refuse('clients');
	let total = 0;
	for (let i = 0; i < clients; i++) {
		const count = readUint(reader);
		const client = readClient(reader);
		let clock = readUint(reader);
		if (count === 0) refuse('empty-block');
		if ((total += count) > limits.structs) refuse('structs');
		if (blocks.has(client)) refuse('duplicate-client');
		const structs: Struct[] = [];
		blocks.set(client, structs);
		for (let j = 0; j < count; j++) {
			const struct = readStruct(reader, client, clock, limits, budget);
			clock += struct.length;
			if (clock > limits.clock) refuse('clock');
			structs.push(struct);
		}
	}
	return blocks;
}

function readDeletes(reader: Reader, limits: Limits): Map<number, Range[]> {
	const deletes = new Map<number, Range[]>();
	const clients = readUint(reader);
	if (clients > limits.deletes) refuse('deletes');
	let total = 0;
	for (let i = 0; i < clients; i++) {
		const client = readClient(reader);
		const count = readUint(reader);
		if ((total += count) > limits.deletes) refuse('deletes');
		const ranges = deletes.get(client) ?? [];
		deletes.set(client, ranges);
		for (let j = 0; j < count; j++) {
			const clock = readUint(reader);
			const length = readUint(reader);
			if (length === 0) refuse('length');
			if (clock + length > limits.clock) refuse('clock');
			ranges.push({ clock, length });
		}
	}
	return deletes;
}

/** @throws {Refuse} for anything that is not exactly one update within the limits */
export function decode(update: Uint8Array, limits: Limits): Decoded {
	if (update.length > limits.bytes) refuse('size');
	const reader: Reader = { bytes: update, at: 0 };
	const blocks = readBlocks(reader, limits);
	const deletes = readDeletes(reader, limits);
	if (reader.at !== update.length) refuse('trailing-bytes');
	return { blocks, deletes };
}
