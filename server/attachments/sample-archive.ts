/** Archives for tests: parts of one name each, without compression. */

function part(name: string): { local: Buffer; entry: (at: number) => Buffer } {
	const bytes = Buffer.from(name);
	const local = Buffer.alloc(30);
	local.writeUInt32LE(0x04034b50, 0);
	local.writeUInt16LE(bytes.length, 26);
	return {
		local: Buffer.concat([local, bytes]),
		entry: (at) => {
			const head = Buffer.alloc(46);
			head.writeUInt32LE(0x02014b50, 0);
			head.writeUInt16LE(bytes.length, 28);
			head.writeUInt32LE(at, 42);
			return Buffer.concat([head, bytes]);
		}
	};
}

/** An archive whose directory names the parts, all of them empty. */
export function archiveOf(names: readonly string[], remark = ''): Uint8Array {
	const locals: Buffer[] = [];
	const entries: Buffer[] = [];
	let at = 0;
	for (const { local, entry } of names.map(part)) {
		locals.push(local);
		entries.push(entry(at));
		at += local.length;
	}
	const directory = Buffer.concat(entries);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(names.length, 8);
	end.writeUInt16LE(names.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(at, 16);
	end.writeUInt16LE(remark.length, 20);
	return new Uint8Array(Buffer.concat([...locals, directory, end, Buffer.from(remark)]));
}

export const wordParts = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];
export const sheetParts = ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'];
