import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { code, isTest, root, sourcesIn } from './sources.ts';
import type { Source } from './sources.ts';

/** The one file that reads the wire format byte by byte. */
const decoder = 'src/lib/document/decode.ts';
const forbidden = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager', 'managers', 'shared'];

const lines = ({ text }: Source) => text.trimEnd().split('\n').length;
const everything = [...code, ...sourcesIn('src', ['.css']), ...sourcesIn('tests', ['.ts'])];
const lengths = code
	.filter(({ path }) => !isTest(path))
	.map(lines)
	.toSorted((a, b) => a - b);

describe('files', () => {
	it('have a median of at most 60 lines', () => {
		expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
	});

	it('have at most 150 lines, nine in ten of them', () => {
		expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(150);
	});

	it('have at most 300 lines, unless a decision in docs/decisions names them', () => {
		const decisions = sourcesIn('docs/decisions', ['.md']).map(({ text }) => text);
		const long = everything.filter((source) => lines(source) > 300 && source.path !== decoder);
		const undecided = long.filter(({ path }) => !decisions.some((text) => text.includes(path)));
		expect(undecided.map((source) => `${source.path}: ${lines(source)} lines; split it by concern`)).toEqual(
			[]
		);
	});

	it('lie in folders named by a noun, not by a rest', () => {
		const named = everything.filter(({ path }) =>
			path.split('/').some((part) => forbidden.includes(part.replace(/\..*$/, '')))
		);
		expect(named.map(({ path }) => `${path}: name it by what it is`)).toEqual([]);
		expect(readdirSync(join(root, 'src/lib'))).not.toContain('server');
	});
});

describe('permission', () => {
	it('is decided in domain/permissions: nothing else compares a role', () => {
		const comparing = code.filter(
			({ path, text }) =>
				!isTest(path) &&
				!path.startsWith('src/lib/domain/') &&
				/\brole\s*[!=]==?|[!=]==?\s*\w+\.role\b/.test(text)
		);
		expect(comparing.map(({ path }) => `${path}: ask can(actor, action, evaluation)`)).toEqual([]);
	});
});

describe('tests', () => {
	const tests = everything.filter(({ path }) => path.endsWith('.test.ts'));

	it('quote rules that exist', () => {
		const specification = sourcesIn('docs/spec', ['.md']).map(({ text }) => text);
		const rules = new Set(specification.flatMap((text) => text.match(/\b[A-Z]{2,4}-\d+/g) ?? []));
		const quoted = tests.flatMap(({ path, text }) =>
			[...new Set(text.match(/(?<=\[)[A-Z]{2,4}-\d+(?=\])/g) ?? [])].map((rule) => ({ rule, path }))
		);
		expect(quoted.length).toBeGreaterThan(0);
		expect(quoted.filter(({ rule }) => !rules.has(rule))).toEqual([]);
	});

	it('are never skipped or run alone', () => {
		const here = 'tests/architecture/files.test.ts';
		const odd = tests.filter(
			({ path, text }) => path !== here && /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/.test(text)
		);
		expect(odd.map(({ path }) => path)).toEqual([]);
	});
});
