/** A database file in which single bits are turned and turned back, and what is kept in it. */
import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import SqliteConnection from 'better-sqlite3';
import { openForReading } from '../../server/db/reading.ts';
import { storageFaults, strayRows, verifyDatabase } from '../../server/verification/database.ts';
import { random } from '../faults/chance.ts';

/** What is kept for good, and by it told whether a turned bit changed anything. */
const kept = {
	journal: ['room', 'epoch', 'seq', 'bytes', 'actor', 'client_id', 'at'],
	checkpoint: ['room', 'epoch', 'seq', 'bytes'],
	audit: ['evaluation_id', 'seq', 'at', 'actor', 'act', 'facts', 'hash'],
	version: [
		'evaluation_id',
		'n',
		'kind',
		'name',
		'reason',
		'by',
		'at',
		'epoch',
		'head',
		'state',
		'json',
		'sha256'
	],
	version_frame: ['evaluation_id', 'n', 'json'],
	seal: ['evaluation_id', 'n', 'version', 'manifest', 'hash', 'signature', 'spki'],
	rendering_manifest: ['evaluation_id', 'version', 'manifest', 'hash', 'signature', 'spki'],
	rendering: ['evaluation_id', 'version', 'format', 'bytes', 'sha256', 'at']
} as const;

type Table = keyof typeof kept;

/** The columns that hold bytes or text, which lie in the file as they are. */
const written: Readonly<Record<Table, readonly string[]>> = {
	journal: ['room', 'bytes', 'actor'],
	checkpoint: ['room', 'bytes'],
	audit: ['evaluation_id', 'actor', 'act', 'facts', 'hash'],
	version: ['evaluation_id', 'kind', 'name', 'by', 'state', 'json', 'sha256'],
	version_frame: ['evaluation_id', 'json'],
	seal: ['evaluation_id', 'manifest', 'hash', 'signature', 'spki'],
	rendering_manifest: ['evaluation_id', 'manifest', 'hash', 'signature', 'spki'],
	rendering: ['evaluation_id', 'format', 'bytes', 'sha256']
};

export interface Place {
	/** What it was meant to hit. */
	readonly name: string;
	/** Counted from the file's first bit. */
	readonly bit: number;
}

export interface Turned {
	/** Whether what is kept reads otherwise, or no longer reads. */
	readonly changed: boolean;
	/** `damaged`: the database itself says so. */
	readonly found: readonly string[];
}

export interface Turning {
	readonly tables: readonly Table[];
	anywhere(): Place;
	somewhereIn(table: Table, column?: string): Place;
	/** Turns the bit, looks, and turns it back. */
	turn(place: Place): Promise<Turned>;
	found(): Promise<string[]>;
}

export async function fileToTurn(folder: string, published: readonly string[]): Promise<Turning> {
	const file = join(folder, 'samsyn.sqlite');
	const all = readFileSync(file);
	const before = contentIn(file);

	async function found(): Promise<string[]> {
		const kinds = new Set<string>();
		const reading = await openForReading({ SAMSYN_DATA: folder }).catch(() => null);
		if (reading === null) return ['damaged'];
		try {
			for (const { kind } of await strayRows(reading)) kinds.add(kind);
			for await (const { findings } of verifyDatabase(reading, published))
				for (const { kind } of findings) kinds.add(kind);
			if ((await storageFaults(reading)).length > 0) kinds.add('damaged');
		} catch (error) {
			if (!(error instanceof Error && 'code' in error)) throw error;
			kinds.add('damaged');
		} finally {
			await reading.close();
		}
		return [...kinds];
	}

	async function turn({ bit }: Place): Promise<Turned> {
		flip(file, bit);
		try {
			const changed = contentIn(file) !== before;
			return { changed, found: changed ? await found() : [] };
		} finally {
			flip(file, bit);
		}
	}

	function somewhereIn(table: Table, column?: string): Place {
		const columns = written[table];
		const name = column ?? columns[random(columns.length)] ?? '';
		const value = valueIn(file, table, name);
		// A long value is scattered over pages; a window of it mostly lies together.
		const at = random(value.length);
		const from = Math.max(0, Math.min(at - 8, value.length - 24));
		const start = placeOf(all, value.subarray(from, from + 24));
		const byte = start < 0 ? random(all.length) : start + at - from;
		return { name: start < 0 ? 'anywhere' : `${table}.${name}`, bit: 8 * byte + random(8) };
	}

	return {
		tables: Object.keys(kept) as Table[],
		anywhere: () => ({ name: 'anywhere', bit: random(8 * all.length) }),
		somewhereIn,
		turn,
		found
	};
}

/** One of the places where the bytes lie, whichever; negative where they don't lie together. */
function placeOf(all: Buffer, bytes: Buffer): number {
	const places: number[] = [];
	for (let at = all.indexOf(bytes); at >= 0; at = all.indexOf(bytes, at + 1)) places.push(at);
	return places[random(Math.max(1, places.length))] ?? -1;
}

function flip(file: string, bit: number): void {
	const handle = openSync(file, 'r+');
	const byte = Buffer.alloc(1);
	readSync(handle, byte, 0, 1, bit >> 3);
	byte.writeUInt8(byte.readUInt8(0) ^ (1 << (bit & 7)), 0);
	writeSync(handle, byte, 0, 1, bit >> 3);
	closeSync(handle);
}

/** All that is kept, as one text; null where it no longer reads. */
function contentIn(file: string): string | null {
	let connection: SqliteConnection.Database | null = null;
	try {
		connection = new SqliteConnection(file, { readonly: true });
		const open = connection;
		const parts = Object.entries(kept).map(([table, columns]) => {
			// As they are stored: a broken text must not be mended by reading it.
			const told = columns.map((column) => `typeof("${column}") || hex("${column}")`).join(` || '|' || `);
			return open.prepare(`select ${told} from ${table} order by 1`).raw().all();
		});
		return JSON.stringify(parts);
	} catch (error) {
		if (!(error instanceof SqliteConnection.SqliteError)) throw error;
		return null;
	} finally {
		connection?.close();
	}
}

function valueIn(file: string, table: Table, column: string): Buffer {
	const connection = new SqliteConnection(file, { readonly: true });
	try {
		const rows = connection
			.prepare(`select cast("${column}" as blob) from ${table} where length("${column}") > 0`)
			.raw()
			.all() as [Buffer][];
		return rows[random(rows.length)]?.[0] ?? Buffer.alloc(1);
	} finally {
		connection.close();
	}
}
