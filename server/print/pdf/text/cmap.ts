/** Which characters a TrueType font has pictures for, read from its own table. */

/** Code points that the font maps to a glyph. Throws a RangeError for bytes that are no such font. */
export function charactersOf(font: Buffer): Set<number> {
	const found = new Set<number>();
	for (const at of subtables(font)) {
		const format = font.readUInt16BE(at);
		if (format === 12) readGroups(font, at, found);
		else if (format === 4) readSegments(font, at, found);
	}
	return found;
}

function subtables(font: Buffer): number[] {
	const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
	const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
	if (entry === undefined) throw new RangeError('a font without a table of characters');
	const cmap = font.readUInt32BE(entry + 8);
	return Array.from(
		{ length: font.readUInt16BE(cmap + 2) },
		(_, index) => cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4)
	);
}

function readGroups(font: Buffer, at: number, found: Set<number>): void {
	const groups = font.readUInt32BE(at + 12);
	for (let group = 0; group < groups; group++) {
		const from = at + 16 + 12 * group;
		const first = font.readUInt32BE(from);
		const last = font.readUInt32BE(from + 4);
		const glyph = font.readUInt32BE(from + 8);
		for (let code = first; code <= last; code++) if (glyph + code - first !== 0) found.add(code);
	}
}

function readSegments(font: Buffer, at: number, found: Set<number>): void {
	const doubled = font.readUInt16BE(at + 6);
	for (let segment = 0; segment < doubled; segment += 2) {
		const last = font.readUInt16BE(at + 14 + segment);
		const first = font.readUInt16BE(at + 16 + doubled + segment);
		const delta = font.readUInt16BE(at + 16 + 2 * doubled + segment);
		const place = at + 16 + 3 * doubled + segment;
		const range = font.readUInt16BE(place);
		for (let code = first; code <= last && code !== 0xffff; code++) {
			const raw = range === 0 ? code : font.readUInt16BE(place + range + 2 * (code - first));
			if ((range === 0 || raw !== 0) && ((raw + delta) & 0xffff) !== 0) found.add(code);
		}
	}
}
