import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { badges } from '../../src/lib/domain/consensus/badges.ts';
import { states } from '../../src/lib/domain/consensus/state.ts';
import { evaluationRoles } from '../../src/lib/domain/evaluation.ts';
import { permissionMatrix } from '../../src/lib/domain/permission-matrix.ts';
import { phases } from '../../src/lib/domain/phase.ts';
import { refusalCodes } from '../../src/lib/domain/refusal.ts';
import { sv } from '../../src/lib/words/sv.ts';
import { root } from './sources.ts';

interface Entry {
	readonly swedish: string;
	readonly meaning: string;
}

const sections = readFileSync(join(root, 'docs/glossary.md'), 'utf8').split(/^## /m);

/** A section's rows by their code. */
function entriesOf(title: string): Map<string, Entry> {
	const section = sections.find((text) => text.startsWith(`${title}\n`)) ?? '';
	const rows = [...section.matchAll(/^\| `([^`]+)` +\| ([^|]+) \| ([^|]+) \|$/gm)];
	return new Map(
		rows.map(([, code = '', swedish = '', meaning = '']) => [
			code,
			{ swedish: swedish.trim(), meaning: meaning.trim() }
		])
	);
}

describe.each<readonly [section: string, codes: readonly string[]]>([
	['Roles', [...evaluationRoles, 'administrator']],
	['Phases', phases],
	['Acts and edits', Object.keys(permissionMatrix)],
	['States of a question', states],
	['Badges', badges],
	['Refusals', refusalCodes]
])('the glossary’s %s', (section, codes) => {
	const entries = entriesOf(section);

	it.each(codes)('have a row for %s', (code) => {
		expect(entries.get(code)?.swedish).toBeTruthy();
		expect(entries.get(code)?.meaning).toBeTruthy();
	});

	it('have no row for what the code no longer knows', () => {
		expect([...entries.keys()].filter((code) => !codes.includes(code))).toEqual([]);
	});
});

it('the glossary has each row once', () => {
	const rows = sections.flatMap((section) =>
		[...section.matchAll(/^\| (`[^`]+`)/gm)].map(
			([, code]) => `${section.split('\n')[0] ?? ''}: ${code ?? ''}`
		)
	);
	expect(rows.length).toBeGreaterThan(250);
	expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
});

describe.each<readonly [section: string, screen: Readonly<Record<string, string>>]>([
	['Roles', sv.roles.names],
	['Phases', sv.phases.names],
	['States of a question', sv.states.names],
	['Badges', sv.badges.names]
])('the glossary’s Swedish for %s', (section, screen) => {
	it('is what the screen says', () => {
		const swedish = [...entriesOf(section)].map(([code, entry]) => [code, entry.swedish]);
		expect(Object.fromEntries(swedish)).toEqual(screen);
	});
});
