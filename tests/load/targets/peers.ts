/** The servers to compare with, each installed in a folder of its own beside the bench; the product has none of them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'peers');

const packages: Readonly<Record<string, readonly string[]>> = {
	'y-websocket': ['y-websocket@2.1.0'],
	hocuspocus: ['@hocuspocus/server@4.7', '@hocuspocus/extension-database@4.7']
};

export function peerFolder(name: string): string {
	return join(folder, name);
}

export function peerFile(name: string, file: string): string {
	return join(folder, name, 'node_modules', file);
}

/** Installs what is missing among the named. Throws if npm can't. */
export function installPeers(names: readonly string[]): void {
	for (const name of names) {
		const wanted = packages[name];
		if (wanted === undefined || existsSync(join(peerFolder(name), 'node_modules'))) continue;
		mkdirSync(peerFolder(name), { recursive: true });
		writeFileSync(join(peerFolder(name), 'package.json'), '{ "private": true }\n');
		console.log(`Installing ${wanted.join(' ')} for the comparison`);
		const { status } = spawnSync(
			'npm',
			['install', '--no-audit', '--no-fund', '--ignore-scripts', ...wanted],
			{
				cwd: peerFolder(name),
				stdio: 'inherit'
			}
		);
		if (status !== 0) throw new Error(`npm could not install ${name}`);
	}
}
