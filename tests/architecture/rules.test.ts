/** Rules that titles of tests quote stand in docs/spec, so that none outlives the rule it tries. */
import { expect, it } from 'vitest';
import { isTest, sourcesIn } from './sources.ts';

const rules = new Set(
	sourcesIn('docs/spec', ['.md']).flatMap(({ text }) => text.match(/\b[A-Z]{3,4}-\d+\b/g) ?? [])
);
const tests = ['src', 'server', 'tests'].flatMap((folder) =>
	sourcesIn(folder, ['.ts']).filter(({ path }) => isTest(path))
);

it('finds rules and tests that quote them', () => {
	expect(rules.size).toBeGreaterThan(200);
	expect(tests.length).toBeGreaterThan(100);
});

it('each rule that a test quotes is written', () => {
	const unwritten = tests.flatMap(({ path, text }) =>
		[...text.matchAll(/\[([A-Z]{3,4}-\d+)\]/g)]
			.filter(([, rule = '']) => !rules.has(rule))
			.map(([quoted]) => `${path}: ${quoted}`)
	);
	expect(unwritten).toEqual([]);
});

it('no number says two things', () => {
	const written = sourcesIn('docs/spec', ['.md']).flatMap(({ path, text }) =>
		[...text.matchAll(/^(?:\| |- (?:\*\*|\[)?)([A-Z]{3,4}-\d+)(?:\*\*|\])? /gm)].map(([, rule = '']) => ({
			rule,
			path
		}))
	);
	expect(written.length).toBeGreaterThan(200);
	const twice = written.filter(({ rule }, at) => written.findIndex((one) => one.rule === rule) !== at);
	expect(twice).toEqual([]);
});
