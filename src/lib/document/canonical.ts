/** JSON in its canonical form (RFC 8785): one text for one value, so that a hash can stand for it. */

function members(object: object): string {
	const parts: string[] = [];
	// UTF-16 order, which is how the language compares strings.
	for (const [key, value] of Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1))) {
		if (value !== undefined) parts.push(`${text(key)}:${canonicalJson(value)}`);
	}
	return `{${parts.join(',')}}`;
}

function text(value: string): string {
	if (!value.isWellFormed()) throw new TypeError('Half a character has no canonical form.');
	return JSON.stringify(value);
}

/**
 * The canonical text of a JSON value. Fields that are undefined are left out, as JSON does.
 * @throws {TypeError} for what JSON cannot say: numbers without end, half characters, functions, undefined itself
 */
export function canonicalJson(value: unknown): string {
	switch (typeof value) {
		case 'string':
			return text(value);
		case 'boolean':
			return String(value);
		case 'number':
			if (!Number.isFinite(value)) throw new TypeError('A number without end has no canonical form.');
			// The language writes numbers as the standard asks; minus zero is zero.
			return JSON.stringify(value);
		case 'object':
			if (value === null) return 'null';
			if (Array.isArray(value)) return `[${value.map((part) => canonicalJson(part)).join(',')}]`;
			return members(value);
		default:
			throw new TypeError(`A ${typeof value} has no canonical form.`);
	}
}
