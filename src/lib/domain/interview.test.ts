import { describe, expect, it } from 'vitest';
import type { Evidence } from './evidence.ts';
import { guideOf, uncoveredBy } from './interview-guide.ts';
import { personsIn } from './interview-privacy.ts';
import { interviewGroups, proposedQuestions } from './interview-proposal.ts';
import { codesOf, inTime, roleCode, rolesAsText, rolesIn } from './interview.ts';
import { sampleEdition } from './sample-evaluation.ts';

describe('role codes', () => {
	it('[IVW-1] are letters and a number, told in capitals', () => {
		expect(['P1', ' l12 ', 'öp3', 'chef1'].map(roleCode)).toEqual(['P1', 'L12', 'ÖP3', 'CHEF1']);
		for (const none of ['', 'P', '1', 'Anna', 'P1a', 'P 1', 'P1234', 'ABCDE1', 'P-1'])
			expect(roleCode(none), none).toBeNull();
	});

	it('[IVW-1] stand one a line with what they are, each once, and are written back the same', () => {
		const roles = rolesIn('p1 Ledamot för majoriteten\n\n L2:  Förvaltningschef \nE1\n');
		expect(roles).toEqual([
			{ code: 'P1', description: 'Ledamot för majoriteten' },
			{ code: 'L2', description: 'Förvaltningschef' },
			{ code: 'E1', description: '' }
		]);
		expect(rolesIn(rolesAsText(roles ?? []))).toEqual(roles);
		for (const wrong of ['Ledamot', 'P1 a\np1 b', `P1 ${'x'.repeat(201)}`]) expect(rolesIn(wrong)).toBeNull();
		// Nobody's line of many blanks holds the server.
		const began = performance.now();
		expect(rolesIn(`P1${' '.repeat(200_000)}x\u2028y`)).toEqual([{ code: 'P1', description: 'x\u2028y' }]);
		expect(performance.now() - began).toBeLessThan(1000);
		expect(rolesIn(Array.from({ length: 21 }, (_, n) => `P${n + 1}`).join('\n'))).toBeNull();
	});

	it('[IVW-1] in two interviews are one person', () => {
		const first = { roles: [{ code: 'P1', description: '' }] };
		const second = {
			roles: [
				{ code: 'P1', description: 'Ledamot' },
				{ code: 'L1', description: 'Chef' }
			]
		};
		expect(codesOf([first, second]).map(({ code, description }) => [code, description])).toEqual([
			['P1', 'Ledamot'],
			['L1', 'Chef']
		]);
	});
});

it('[IVW-1] interviews stand in the order they are held, those without a day last', () => {
	const at = (n: number, day: string | null, starts: string | null) => ({ n, day, starts });
	const planned = [
		at(1, null, null),
		at(2, '2027-02-04', null),
		at(3, '2027-02-03', '13:00'),
		at(4, '2027-02-03', '09:00')
	];
	expect(inTime(planned).map(({ n }) => n)).toEqual([4, 3, 2, 1]);
});

describe('what looks like a person in a plan', () => {
	const plan = (title: string, description = '', place = '') => ({
		title,
		place,
		roles: [{ code: 'P1', description }]
	});

	it('[IVW-2] is pointed out wherever it stands', () => {
		expect(personsIn(plan('Samtal med Karin Lindqvist'), 'Ystad')).toEqual(['Karin Lindqvist']);
		expect(personsIn(plan('Politiker', 'Ledamot Erik Svensson, 070-123 45 67'), 'Ystad')).toEqual([
			'Ledamot Erik Svensson',
			'070-123 45 67'
		]);
		expect(personsIn(plan('Politiker', '', 'hos karin@kommun.example'), 'Ystad')).toEqual([
			'karin@kommun.example'
		]);
	});

	it('[IVW-2] isn’t seen in groups, roles and places as they are usually written', () => {
		for (const title of ['Politiker, majoriteten', 'Enhetschefer i skolan', 'Ledande tjänstemän i Ystad'])
			expect(
				personsIn(plan(title, 'Kommunstyrelsens ordförande', 'Stadshuset, Sessionssalen'), 'Ystad')
			).toEqual([]);
	});
});

describe('what is asked', () => {
	const edition = sampleEdition([
		[10, 20],
		[30, 5]
	]);
	const link = { stage: null, page: null, paragraph: null, quote: null };
	const card = (kind: Evidence['kind'], ...questions: string[]) => ({
		kind,
		links: questions.map((question) => ({ question, ...link }))
	});

	it('[IVW-3] the five groups together cover every area', () => {
		const eight = sampleEdition(Array.from({ length: 8 }, () => [10]));
		const asked = interviewGroups.flatMap((group) => proposedQuestions(group, eight));
		expect(new Set(asked).size).toBe(8);
		expect(uncoveredBy(eight, [{ questions: asked }])).toEqual([]);
	});

	it('[IVW-5] what nobody covers is listed in printed order', () => {
		expect(uncoveredBy(edition, [{ questions: ['1.2'] }, { questions: ['2.1', '1.2'] }])).toEqual([
			'1.1',
			'2.2'
		]);
	});

	it('[IVW-10] first what it must cover, then what nobody covers, then what others cover too; least evidence first', () => {
		const own = { id: 'a', questions: ['1.1', '2.1'] };
		const all = [own, { id: 'b', questions: ['1.2'] }];
		const cards = [card('document', '1.1', '1.2'), card('website', '1.1'), card('document', '1.1')];
		const guide = guideOf(edition, own, all, cards);
		expect(guide.must).toEqual([
			{ question: '2.1', missing: ['interview', 'document', 'website'] },
			{ question: '1.1', missing: ['interview'] }
		]);
		expect(guide.uncovered.map(({ question }) => question)).toEqual(['2.2']);
		expect(guide.thin).toEqual([{ question: '1.2', missing: ['interview', 'website'] }]);
		const enough = guideOf(edition, own, all, [
			...cards,
			card('website', '1.2', '2.2'),
			card('document', '2.2')
		]);
		expect([enough.uncovered, enough.thin]).toEqual([[], []]);
	});
});
