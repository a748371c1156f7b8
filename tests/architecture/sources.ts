/** The project's own source files, for the tests of its shape. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

export interface Source {
	/** From the project's root, with slashes. */
	readonly path: string;
	readonly text: string;
}

/** Files below `folder` whose name ends in one of `endings`; installed packages aside. */
export function sourcesIn(folder: string, endings: readonly string[]): Source[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !file.split(sep).includes('node_modules'))
		.map((file) => ({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
		.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

export const code: readonly Source[] = ['src', 'server'].flatMap((folder) =>
	sourcesIn(folder, ['.ts', '.svelte'])
);

export function isTest(path: string): boolean {
	return path.endsWith('.test.ts') || path.startsWith('tests/');
}
