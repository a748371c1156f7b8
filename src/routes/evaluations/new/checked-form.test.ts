import { describe, expect, it } from 'vitest';
import { sampleEdition } from '$lib/domain/sample-evaluation.ts';
import { wordsFor } from '$lib/words/words.ts';
import { municipalityNamed } from '$server/seed/municipalities.ts';
import { checkForm } from './checked-form.server.ts';
import { filledIn, type Filled } from './filled-form.ts';
import { personNamed } from './known-people.server.ts';

const words = wordsFor('sv');
const person = (id: string, name: string, label = name, municipality: string | null = null) => ({
	id,
	name,
	label,
	municipality
});
const people = [
	person('anna', 'Anna Lindqvist'),
	person('bo', 'Bo Hedman', 'Bo Hedman', '1286'),
	person('eva1', 'Eva Ek', 'Eva Ek (eva@ett.se)'),
	person('eva2', 'Eva Ek', 'Eva Ek (eva@två.se)')
];
const known = { editions: [sampleEdition([[10], [20]])], people };

function filled(change: Partial<Filled> = {}): Filled {
	return {
		municipality: 'Helsingborg',
		year: '2026',
		edition: 'sample',
		toleranceA: '10',
		toleranceB: '20',
		conflict: true,
		earlier: '',
		texts: false,
		people: [{ name: 'Anna Lindqvist', roles: ['lead', 'evaluator'] }],
		owners: {},
		...change
	};
}

function problems(change: Partial<Filled>): Readonly<Record<string, string>> {
	const checked = checkForm(filled(change), known, words);
	return checked.ok ? {} : checked.problems;
}

describe('a new evaluation', () => {
	it('[CTR-21] filled in rightly is made as it stands', () => {
		const people = [
			{ name: ' anna lindqvist ', roles: ['lead'] },
			{ name: 'Bo Hedman', roles: ['evaluator', 'administrator'] },
			{ name: '', roles: ['evaluator'] }
		];
		expect(checkForm(filled({ people, owners: { 1: 'Bo Hedman', 2: '' } }), known, words)).toEqual({
			ok: true,
			input: {
				municipality: { code: '1283', name: 'Helsingborg' },
				year: 2026,
				edition: 'sample',
				tolerance: { a: 10, b: 20 },
				members: [
					{ user: 'anna', roles: ['lead'] },
					{ user: 'bo', roles: ['evaluator'] }
				],
				owners: { 1: 'bo' }
			}
		});
	});

	it.each(['Ystad', ' ystad ', 'Ystads kommun', '1286'])('[CTR-20] %j is a municipality', (text) => {
		expect(municipalityNamed(text)?.code).toBe('1286');
	});

	it.each(['', 'Y', 'Ystad 1286', '9999', 'Oslo'])('[CTR-20] %j is none', (text) => {
		expect(municipalityNamed(text)).toBeUndefined();
	});

	it('[CTR-21] every problem is told at once', () => {
		const bare = {
			municipality: 'Storstad',
			year: '26',
			edition: 'se-2020',
			toleranceA: '30',
			conflict: false
		};
		expect(Object.keys(problems({ ...bare, people: [] })).toSorted()).toEqual([
			'conflict',
			'edition',
			'municipality',
			'team',
			'tolerance',
			'year'
		]);
	});

	it.each([
		['2001', '10', '20', 'year'],
		['2026', '0', '20', 'tolerance'],
		['2026', '10,5', '20', 'tolerance'],
		['2026', '10', '101', 'tolerance']
	])('[CTR-21] year %s with %s and %s is wrong in %s', (year, toleranceA, toleranceB, field) => {
		expect(Object.keys(problems({ year, toleranceA, toleranceB }))).toEqual([field]);
	});

	it.each([
		['a stranger', [{ name: 'Nils', roles: ['lead'] }], ['person-0']],
		['a name of two', [{ name: 'Eva Ek', roles: ['lead'] }], ['person-0']],
		['nobody who leads', [{ name: 'Anna Lindqvist', roles: ['evaluator'] }], ['team']],
		['no role', [{ name: 'Anna Lindqvist', roles: [] }], ['roles-0', 'team']],
		[
			'somebody twice',
			[
				{ name: 'Anna Lindqvist', roles: ['lead'] },
				{ name: 'anna lindqvist', roles: ['evaluator'] }
			],
			['person-1']
		]
	])('[CTR-23] %s is told beside its field', (_, people, fields) => {
		expect(Object.keys(problems({ people }))).toEqual(fields);
	});

	it('[CTR-23] nobody of the municipality is on the team', () => {
		const people = [{ name: 'Bo Hedman', roles: ['lead'] }];
		expect(problems({ municipality: 'Ystad', people })).toEqual({
			'person-0': 'Bo Hedman kommer från kommunen och kan inte vara med i gruppen.'
		});
	});

	it('[CTR-23] owners of areas are on the team', () => {
		expect(Object.keys(problems({ owners: { 1: 'Bo Hedman', 2: 'Anna Lindqvist' } }))).toEqual(['owner-1']);
	});

	it('[CTR-22] of two with one name the address tells', () => {
		expect(personNamed(people, 'eva ek (eva@två.se)')).toMatchObject({ id: 'eva2' });
		expect(personNamed(people, 'Eva Ek')).toBe('ambiguous');
		expect(personNamed(people, 'Eva')).toBe('unknown');
	});

	it('[CTR-21] what a form holds is kept, and nothing else', () => {
		const form = new FormData();
		for (const [name, value] of [
			['municipality', ' Ystad '],
			['person-1', 'Bo'],
			['roles-1', 'lead'],
			['roles-1', 'evaluator'],
			['owner-3', 'Bo'],
			['owner-x', 'Bo'],
			['conflict', 'none']
		] as const)
			form.append(name, value);
		const kept = filledIn(form);
		expect(kept.municipality).toBe('Ystad');
		expect(kept.people[1]).toEqual({ name: 'Bo', roles: ['lead', 'evaluator'] });
		expect(kept.owners).toEqual({ 3: 'Bo' });
		expect([kept.conflict, kept.year]).toEqual([true, '']);
	});
});
