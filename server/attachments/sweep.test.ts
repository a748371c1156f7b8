import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sweepFiles } from './sweep.ts';

let data: string;
beforeEach(() => void (data = mkdtempSync(join(tmpdir(), 'samsyn-sweep-'))));
afterEach(() => rmSync(data, { recursive: true, force: true }));

it('[COM-67] files that no comment speaks of are swept, unless they are new', async () => {
	const known = async () => new Set(['kept']);
	expect(await sweepFiles(data, known, Date.now())).toBe(0);
	const folder = join(data, 'attachments');
	mkdirSync(folder);
	for (const [name, age] of [
		['kept', 2],
		['orphan', 2],
		['half.ab12.new', 2],
		['fresh', 0]
	] as const) {
		writeFileSync(join(folder, name), 'x');
		const at = Date.now() / 1000 - age * 3600;
		utimesSync(join(folder, name), at, at);
	}
	expect(await sweepFiles(data, known, Date.now())).toBe(2);
	expect(readdirSync(folder).sort()).toEqual(['fresh', 'kept']);
});
