/** JSON read without loss: numbers keep the digits they are written with, and a key given twice is told. */

export type ExactJson =
	| null
	| boolean
	| string
	| readonly ExactJson[]
	| ReadonlyMap<string, ExactJson>
	/** A number, as written. */
	| { readonly decimal: string };

export type ReadJson =
	| { readonly ok: true; readonly json: ExactJson; readonly duplicates: readonly string[] }
	| { readonly ok: false };

/** A byte order mark is passed over. */
export function readExactJson(text: string): ReadJson {
	const bare = text.replace(/^\ufeff/, '');
	try {
		return { ok: true, json: JSON.parse(bare, exactly), duplicates: duplicateKeys(bare) };
	} catch (error) {
		if (error instanceof SyntaxError) return { ok: false };
		throw error;
	}
}

/** Objects become maps, so that only a number is an object with `decimal`. */
function exactly(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
	if (typeof value === 'number') {
		if (context?.source === undefined) throw new Error('this runtime does not tell how a number is written');
		return { decimal: context.source };
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return new Map<string, unknown>(Object.entries(value));
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** Keys that an object of the text, which is valid JSON, gives more than once. */
function duplicateKeys(text: string): string[] {
	const twice = new Set<string>();
	const open: (Set<string> | null)[] = [];
	let before = '';
	for (const [token] of text.matchAll(tokens)) {
		const keys = open.at(-1);
		if (token === '{') open.push(new Set());
		else if (token === '[') open.push(null);
		else if (token === '}' || token === ']') open.pop();
		else if (token === ':' && keys) {
			const key = String(JSON.parse(before));
			if (keys.has(key)) twice.add(key);
			keys.add(key);
		}
		before = token;
	}
	return [...twice];
}
