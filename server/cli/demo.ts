/** `npm run demo`: builds what isn't built, makes the demo world where it isn't made, and serves it on this machine. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { worldAt, wrongWorld } from '../demo/mark.ts';
import { readSettings } from '../settings.ts';

const root = resolve(import.meta.dirname, '../..');
const { values: options } = parseArgs({ options: { reset: { type: 'boolean', default: false } } });

process.env['SAMSYN_DEMO'] = '1';
process.env['SAMSYN_DATA'] ??= join(root, 'data');
// The demo is reached at this machine's own addresses, by whatever name.
delete process.env['ORIGIN'];

const reading = readSettings(process.env);
if (!reading.ok) {
	console.error(['Inställningarna räcker inte:', ...reading.problems].join('\n  '));
	process.exit(1);
}
const { settings } = reading;

if (options.reset) {
	if (settings.databaseUrl !== null) {
		console.error(
			'--reset rör bara den inbyggda databasen. Ta bort DATABASE_URL, eller töm databasen själv.'
		);
		process.exit(1);
	}
	const wrong = wrongWorld(await worldAt({ SAMSYN_DATA: settings.data }), true);
	if (wrong !== null) {
		console.error(wrong);
		process.exit(1);
	}
	for (const file of ['samsyn.sqlite', 'samsyn.sqlite-wal', 'samsyn.sqlite-shm', 'outbox', 'attachments'])
		rmSync(join(settings.data, file), { recursive: true, force: true });
}

if (!isBuilt()) {
	console.log('Bygger sidorna. Det tar en halv minut första gången.');
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd: root,
		stdio: 'inherit'
	});
	if (status !== 0) process.exit(status ?? 1);
}

const { serve, WrongDatabase } = await import('../serve.ts');
const { makeDemoWorld } = await import('../demo/world.ts');
const served = await serve(settings, (db) => makeDemoWorld(db, Date.now())).catch((error: unknown) => {
	if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
		console.error(`Port ${settings.port} är upptagen. Välj en annan, till exempel: PORT=3001 npm run demo`);
		process.exit(1);
	}
	if (error instanceof WrongDatabase) {
		console.error(error.message);
		process.exit(1);
	}
	throw error;
});
console.log(
	`\nSamsyn är igång: ${served.address}\nLogga in med ett klick som Anna, Bo eller Cia. Avsluta med Ctrl+C.`
);

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
	process.on(signal, () => {
		if (stopping) return;
		stopping = true;
		void served.close().then(() => process.exit(0));
	});
}

/** Whether the build is newer than everything it is made of. */
function isBuilt(): boolean {
	const built = join(root, 'build/handler.js');
	if (!existsSync(built)) return false;
	const sources = ['src', 'server', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
	const newest = Math.max(...sources.map((path) => newestIn(join(root, path))));
	return statSync(built).mtimeMs > newest;
}

function newestIn(path: string): number {
	const found = statSync(path);
	if (!found.isDirectory()) return found.mtimeMs;
	return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
