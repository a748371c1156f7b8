/** What a file imports, resolved to paths of the project or to packages. */
import { posix } from 'node:path';
import type { Source } from './sources.ts';

const statements =
	/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;

export interface Imported {
	/** From the project's root where the file is the project's own. */
	readonly path: string | null;
	/** The package's name, without what is taken from it; `node:` for Node's own. */
	readonly package: string | null;
}

export function importsOf({ path, text }: Source): Imported[] {
	const names = [
		...[...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? ''),
		...[...text.matchAll(dynamic)].map((match) => match[1] ?? '')
	];
	return names.map((name) => {
		if (name.startsWith('.')) return own(posix.join(posix.dirname(path), name));
		if (name === '#spoken') return own('src/lib/words/spoken.ts');
		if (name.startsWith('$lib/')) return own(`src/lib/${name.slice(5)}`);
		if (name.startsWith('$server/')) return own(`server/${name.slice(8)}`);
		if (name.startsWith('node:')) return { path: null, package: 'node:' };
		const [scope = '', rest = ''] = name.split('/');
		return {
			path: null,
			package: scope.startsWith('@') && scope !== '@lexical' ? `${scope}/${rest}` : scope
		};
	});
}

function own(path: string): Imported {
	return { path, package: null };
}
