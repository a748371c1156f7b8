import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { roomOf, rooms } from './rooms.ts';
import { code, isTest } from './sources.ts';
import type { Source } from './sources.ts';

function problemsOf(source: Source): string[] {
	const name = roomOf(source.path);
	if (name === null || isTest(source.path)) return [];
	const room = rooms[name];
	if (room === undefined) return [`${source.path}: there is no room ${name}; see docs/architecture.md`];
	return importsOf(source).flatMap((imported) => {
		const to = imported.path === null ? null : roomOf(imported.path);
		const allowed =
			imported.path === null
				? (room.packages?.includes(imported.package ?? '') ?? true)
				: imported.path.endsWith('.css') || to === name || room.rooms.includes(to ?? '');
		const what = imported.path ?? imported.package;
		return allowed ? [] : [`${source.path} may not import ${what}. ${room.instead}`];
	});
}

describe('rooms', () => {
	it('look only into the rooms of the table', () => {
		expect(code.flatMap(problemsOf)).toEqual([]);
	});

	it('of the browser use nothing of Node', () => {
		const browser = code.filter(({ path }) => path.startsWith('src/lib/') && !isTest(path));
		const reaching = browser.filter((source) =>
			importsOf(source).some((imported) => imported.package === 'node:')
		);
		expect(reaching.map(({ path }) => path)).toEqual([]);
	});

	it.each([
		['src/lib/domain/x.ts', "import * as Y from 'yjs';"],
		['src/lib/domain/x.ts', "import { a } from '../wire/frames.ts';"],
		['src/lib/components/x.svelte', "<script>\n\timport { a } from '$server/access.ts';\n</script>"],
		['src/routes/+page.ts', "const a = await import('../../server/bus.ts');"],
		['server/sync/x.ts', "import type {\n\tA\n} from '../use-cases/reveal.ts';"],
		['server/utils/x.ts', '']
	])('are told apart: %s with %j is refused', (path, text) => {
		expect(problemsOf({ path, text })).toHaveLength(1);
	});
});
