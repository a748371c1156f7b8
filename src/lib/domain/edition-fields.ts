/** Strict reading of JSON values, one field at a time; what is wrong is reported and replaced by something empty. */
import type { Reading } from './edition-problem.ts';

export type Fields = ReadonlyMap<string, unknown>;

/** The object's fields. Fields that aren't among `known` are reported. */
export function fieldsOf(value: unknown, path: string, known: readonly string[], reading: Reading): Fields {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		reading.report(path, 'not-an-object');
		return new Map();
	}
	const fields = new Map<string, unknown>(Object.entries(value));
	for (const name of fields.keys())
		if (!known.includes(name)) reading.report(`${path}.${name}`, 'unknown-field');
	return fields;
}

/** A list's items; a missing list is empty where it may be. */
export function listOf(value: unknown, path: string, reading: Reading, optional = false): readonly unknown[] {
	if (optional && value === undefined) return [];
	if (Array.isArray(value)) return value;
	reading.report(path, 'not-a-list');
	return [];
}

export function textOf(value: unknown, path: string, reading: Reading): string {
	if (typeof value === 'string' && value.trim() !== '') return value;
	reading.report(path, 'not-a-text');
	return '';
}

/** A list of texts. */
export function textsOf(value: unknown, path: string, reading: Reading): string[] {
	return listOf(value, path, reading, true).map((item, index) => textOf(item, `${path}[${index}]`, reading));
}

/** A whole number from 1 up. */
export function countOf(value: unknown, path: string, reading: Reading): number {
	if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1) return value;
	reading.report(path, 'not-a-whole-number');
	return 0;
}

/** One of a closed list of values. */
export function oneOf<const T extends string>(
	value: unknown,
	values: readonly [T, ...T[]],
	path: string,
	reading: Reading
): T {
	const found = values.find((candidate) => candidate === value);
	if (found === undefined) reading.report(path, 'unknown-value');
	return found ?? values[0];
}
