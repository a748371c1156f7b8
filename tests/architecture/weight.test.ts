import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { code, isTest, type Source } from './sources.ts';

const files = new Map(code.filter(({ path }) => !isTest(path)).map((source) => [source.path, source]));
/** What a file needs before it runs: neither types nor what it fetches later. */
const statements =
	/^\s*(?:import|export)\b(?!\s+type\b)[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm;

function needed({ path, text }: Source): string[] {
	return [...text.matchAll(statements)].map((match) => {
		const name = match[1] ?? match[2] ?? '';
		if (name.startsWith('.')) return posix.join(posix.dirname(path), name);
		return name.startsWith('$lib/') ? `src/lib/${name.slice(5)}` : name;
	});
}

/** The files by which one comes from `from` to what is so named; null where one doesn't. */
function wayTo(what: RegExp, from: Source, seen = new Set<string>()): string[] | null {
	seen.add(from.path);
	for (const name of needed(from)) {
		if (what.test(name)) return [from.path, name];
		const next = files.get(name) ?? files.get(`${name}.ts`);
		const way = next === undefined || seen.has(next.path) ? null : wayTo(what, next, seen);
		if (way !== null) return [from.path, ...way];
	}
	return null;
}

const editorPackage = /^@?lexical\b/;
const wayToEditor = (from: Source) => wayTo(editorPackage, from);

describe('[INT-64] the text editor', () => {
	it('is loaded apart: no page needs it before it can be shown', () => {
		const pages = [...files.values()].filter(({ path }) => /^src\/routes\/.*\.svelte$/.test(path));
		expect(pages.length).toBeGreaterThan(20);
		expect(pages.map((page) => wayToEditor(page)).filter((way) => way !== null)).toEqual([]);
	});

	it('would be found where it is needed', () => {
		const editor = files.get('src/lib/editor/section-editor.ts');
		expect(editor && wayToEditor(editor)).toHaveLength(2);
		const text = "import { openSectionEditor } from '$lib/editor/section-editor';";
		expect(wayToEditor({ path: 'src/lib/components/x.ts', text })).toHaveLength(3);
		expect(
			wayToEditor({ path: 'src/lib/components/x.ts', text: text.replace('import', 'import type') })
		).toBe(null);
	});
});

describe('[REP-90] the texts that Samsyn brings along', () => {
	const texts = /^src\/lib\/report\/standard-texts\//;
	const shown = [...files.values()].filter(({ path }) => path.endsWith('.svelte'));

	it('are the server’s: no page loads them', () => {
		expect(shown.map((page) => wayTo(texts, page)).filter((way) => way !== null)).toEqual([]);
	});

	it('would be found where they are needed', () => {
		const server = files.get('server/use-cases/standard-texts.ts');
		expect(server && wayTo(texts, server)).toHaveLength(2);
	});
});
