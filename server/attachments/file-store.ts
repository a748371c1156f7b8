/** Files of comments, in a folder of the data that no web server shows: one file for each id. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

export type FileStore = {
	/** Keeps the bytes for good under the id before it resolves. */
	keep(id: string, bytes: Uint8Array): Promise<void>;
	/** Null where there is none, and where the bytes are no longer those of the checksum. */
	read(id: string, sha256: string): Promise<Uint8Array<ArrayBuffer> | null>;
	/** Nothing happens where there is none. */
	drop(id: string): Promise<void>;
};

/** Ids are letters, digits and hyphens: nothing that people write becomes a path. */
const isId = /^[A-Za-z0-9-]{1,64}$/;

/** SHA-256 in hexadecimal. */
export function checksumOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** `data`: the folder of the installation's data; the files lie in `attachments` in it, for the process alone. */
export function openFileStore(data: string): FileStore {
	const folder = join(data, 'attachments');
	const pathOf = (id: string) => {
		if (!isId.test(id)) throw new TypeError('this is no id of a file');
		return join(folder, id);
	};
	return {
		keep: async (id, bytes) => {
			const path = pathOf(id);
			await mkdir(folder, { recursive: true, mode: 0o700 });
			const draft = `${path}.${randomBytes(6).toString('hex')}.new`;
			try {
				const file = await open(draft, 'wx', 0o600);
				try {
					await file.writeFile(bytes);
					await file.sync();
				} finally {
					await file.close();
				}
				await rename(draft, path);
			} finally {
				await rm(draft, { force: true });
			}
		},
		read: async (id, sha256) => {
			const bytes = await bytesAt(pathOf(id));
			return bytes !== null && checksumOf(bytes) === sha256 ? bytes : null;
		},
		drop: (id) => rm(pathOf(id), { force: true })
	};
}

async function bytesAt(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
	try {
		return new Uint8Array(await readFile(path));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}
