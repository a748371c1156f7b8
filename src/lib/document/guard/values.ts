/** Reads the JSON values of an update: shallow, few, and without keys that would reach a prototype. */
import type { Limits } from './limits.ts';
import { readByte, readBytes, readInt, readString, readUint } from './reader.ts';
import type { Reader } from './reader.ts';
import { Refuse, refuse } from './refuse.ts';

/** How many parts all values of one update have had so far. */
export interface Budget {
	parts: number;
}

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys that would reach into an object's prototype are no keys of ours. */
export function checkKey(key: string): string {
	if (FORBIDDEN.has(key)) refuse('key');
	return key;
}

function spend(budget: Budget, limits: Limits, depth: number): void {
	if (depth > limits.valueDepth || ++budget.parts > limits.valueParts) refuse('value');
}

function readFloat(reader: Reader, bytes: 4 | 8): number {
	const part = readBytes(reader, bytes);
	const view = new DataView(part.buffer, part.byteOffset, bytes);
	const number = bytes === 4 ? view.getFloat32(0) : view.getFloat64(0);
	// JSON has no word for them, so they could never be in a version's text.
	if (!Number.isFinite(number)) refuse('value');
	return number;
}

function readObject(reader: Reader, limits: Limits, budget: Budget, depth: number): Record<string, unknown> {
	const object: Record<string, unknown> = {};
	for (let left = readUint(reader); left > 0; left--) {
		const key = checkKey(readString(reader, limits.key));
		object[key] = readAny(reader, limits, budget, depth + 1);
	}
	return object;
}

function readArray(reader: Reader, limits: Limits, budget: Budget, depth: number): unknown[] {
	const array: unknown[] = [];
	for (let left = readUint(reader); left > 0; left--) {
		array.push(readAny(reader, limits, budget, depth + 1));
	}
	return array;
}

/** One value in lib0's own encoding. Big integers and raw bytes are refused: they are no JSON. */
export function readAny(reader: Reader, limits: Limits, budget: Budget, depth = 0): unknown {
	spend(budget, limits, depth);
	switch (readByte(reader)) {
		case 127:
			return undefined;
		case 126:
			return null;
		case 125:
			return readInt(reader);
		case 124:
			return readFloat(reader, 4);
		case 123:
			return readFloat(reader, 8);
		case 121:
			return false;
		case 120:
			return true;
		case 119:
			return readString(reader, limits.string);
		case 118:
			return readObject(reader, limits, budget, depth);
		case 117:
			return readArray(reader, limits, budget, depth);
		default:
			return refuse('value');
	}
}

function checkJson(value: unknown, limits: Limits, budget: Budget, depth: number): void {
	spend(budget, limits, depth);
	if (typeof value !== 'object' || value === null) return;
	for (const [key, part] of Object.entries(value)) {
		checkKey(key);
		checkJson(part, limits, budget, depth + 1);
	}
}

/** One value written as JSON text, as formats and embedded objects are. */
export function readJson(reader: Reader, limits: Limits, budget: Budget): unknown {
	const text = readString(reader, limits.string);
	try {
		const value: unknown = JSON.parse(text);
		checkJson(value, limits, budget, 0);
		return value;
	} catch (error) {
		if (error instanceof Refuse) throw error;
		return refuse('value');
	}
}
