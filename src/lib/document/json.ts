/** Strict reading of stored JSON: an object with exactly the wanted fields, or nothing. */

type Check<T> = (value: unknown) => value is T;
type Shape = Record<string, Check<unknown>>;
type Fields<S extends Shape> = { [K in keyof S]: S[K] extends Check<infer T> ? T : never };

export const isText: Check<string> = (value) => typeof value === 'string';
export const isFlag: Check<boolean> = (value) => typeof value === 'boolean';
/** A whole number, zero or above. */
export const isCount: Check<number> = (value): value is number =>
	Number.isSafeInteger(value) && Number(value) >= 0;

export function orNull<T>(check: Check<T>): Check<T | null> {
	return (value): value is T | null => value === null || check(value);
}

export function oneOf<const T extends readonly unknown[]>(...values: T): Check<T[number]> {
	return (value): value is T[number] => values.includes(value);
}

/** The value as an object of that shape; null when a field is missing, wrong or one too many. */
export function fieldsOf<S extends Shape>(value: unknown, shape: S): Fields<S> | null {
	return isShaped(value, shape) ? value : null;
}

export function isShaped<S extends Shape>(value: unknown, shape: S): value is Fields<S> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const entries = Object.entries(value);
	if (entries.length !== Object.keys(shape).length) return false;
	return entries.every(([key, part]) => Object.hasOwn(shape, key) && shape[key]?.(part) === true);
}
