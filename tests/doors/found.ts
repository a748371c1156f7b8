/** Every door that the source tree opens to a browser: pages, form actions and endpoints, by name. */
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const routes = fileURLToPath(new URL('../../src/routes', import.meta.url));
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'fallback'];

interface Exports {
	readonly actions?: Readonly<Record<string, unknown>>;
	readonly [name: string]: unknown;
}

/** `page /route`, `act /route?/name`, `GET /route`, in the order of their names. */
export async function doorsFound(): Promise<string[]> {
	const files = readdirSync(routes, { recursive: true, encoding: 'utf8' }).sort();
	const found: string[] = [];
	for (const file of files) {
		const route = `/${relative('.', dirname(file)).replaceAll('\\', '/')}`.replace(/\/$/, '') || '/';
		const name = file.split(/[\\/]/).at(-1);
		if (name === '+page.svelte' || name === '+page@.svelte') found.push(`page ${route}`);
		if (name === '+page.server.ts')
			found.push(...Object.keys((await exportsOf(file)).actions ?? {}).map((act) => `act ${route}?/${act}`));
		if (name === '+server.ts') {
			const exported = await exportsOf(file);
			found.push(...METHODS.filter((method) => method in exported).map((method) => `${method} ${route}`));
		}
	}
	return found.sort();
}

async function exportsOf(file: string): Promise<Exports> {
	return (await import(/* @vite-ignore */ join(routes, file))) as Exports;
}
