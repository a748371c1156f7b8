/** Bytes written as lower-case hexadecimal: one way to write each value, so that a changed character is a changed value. */

/** Whether the text is `bytes` bytes in lower-case hexadecimal. */
export function isHex(value: unknown, bytes: number): value is string {
	return typeof value === 'string' && value.length === 2 * bytes && /^[0-9a-f]*$/.test(value);
}

export function toHex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @throws {TypeError} for anything that `toHex` doesn't write */
export function fromHex(text: string): Uint8Array<ArrayBuffer> {
	if (!isHex(text, text.length / 2)) throw new TypeError('This is no lower-case hexadecimal.');
	return Uint8Array.from({ length: text.length / 2 }, (_, at) =>
		Number.parseInt(text.slice(2 * at, 2 * at + 2), 16)
	);
}

/** SHA-256 takes so many bytes. */
const HASH_BYTES = 32;

export function isHash(value: unknown): value is string {
	return isHex(value, HASH_BYTES);
}
