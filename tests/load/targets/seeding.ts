/** Samsyn's rooms, made once a bench and copied for each run. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Seed } from '../servers/seed-file.ts';

const program = fileURLToPath(new URL('../servers/seed.ts', import.meta.url));

export interface Rooms {
	readonly plain: number;
	readonly opened: number;
}

/** Seeds the database of the folder, or of the address if one is given. */
export async function seedInto(folder: string, { plain, opened }: Rooms, url: string | null): Promise<Seed> {
	mkdirSync(folder, { recursive: true });
	const child = spawn(process.execPath, [program, folder, String(plain), String(opened)], {
		env: { ...process.env, SAMSYN_DEMO: '1', SAMSYN_DATA: folder, DATABASE_URL: url ?? '' },
		stdio: 'inherit'
	});
	const [code] = (await once(child, 'exit')) as [number | null];
	if (code !== 0) throw new Error('the rooms could not be seeded');
	return JSON.parse(readFileSync(join(folder, 'seed.json'), 'utf8')) as Seed;
}

export interface Seeding {
	readonly seed: Seed;
	/** A new folder below `tmp` with a copy of the seeded database. */
	copy(tmp: string): string;
}

export async function seedOnce(tmp: string, rooms: Rooms): Promise<Seeding> {
	const folder = join(tmp, 'seeded');
	const seed = await seedInto(folder, rooms, null);
	return {
		seed,
		copy: (below) => {
			const copied = mkdtempSync(join(below, 'samsyn-'));
			cpSync(folder, copied, { recursive: true });
			return copied;
		}
	};
}
