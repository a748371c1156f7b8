import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../../src/lib/domain/instrument.ts';
import { krippendorffAlpha } from '../../../src/lib/domain/consensus/alpha.ts';
import { seedEdition } from '../editions.ts';
import { municipalities } from '../municipalities.ts';
import { tallvika } from './tallvika.ts';

const edition = seedEdition(tallvika.edition);
if (edition === undefined) throw new Error('no edition');

describe('the training case', () => {
	it('[TRA-2] has each question of its edition once, in order', () => {
		expect(tallvika.questions.map(({ question }) => question)).toEqual(
			questionsOf(edition).map(({ id }) => id)
		);
	});

	it('[TRA-2] expects what can be scored, within a band that others may agree in', () => {
		for (const { id, max } of questionsOf(edition)) {
			const key = tallvika.questions.find(({ question }) => question === id);
			if (key === undefined) throw new Error(id);
			expect(key.from, id).toBeGreaterThanOrEqual(0);
			expect(key.from, id).toBeLessThan(key.expected);
			expect(key.expected, id).toBeLessThan(key.to);
			expect(key.to, id).toBeLessThanOrEqual(100 * max);
			expect(key.to - key.from, id).toBeLessThanOrEqual(Math.max(200, 25 * max));
		}
	});

	it('[TRA-2] has sources of two kinds or more for every question, and different levels', () => {
		for (const { question, facts, why } of tallvika.questions) {
			expect(new Set(facts.map(({ kind }) => kind)).size, question).toBeGreaterThanOrEqual(2);
			expect(why.length, question).toBeGreaterThan(40);
		}
		const shares = tallvika.questions.map(({ question, expected }) => {
			const max = questionsOf(edition).find(({ id }) => id === question)?.max ?? 1;
			return expected / (100 * max);
		});
		expect(Math.min(...shares)).toBeLessThan(0.5);
		expect(Math.max(...shares)).toBeGreaterThan(0.75);
		// Even enough to be a municipality, uneven enough to be told apart.
		expect(krippendorffAlpha(shares.map((share) => [share - 0.05, share + 0.05]))?.alpha).toBeGreaterThan(
			0.3
		);
	});

	it('[TRA-2] is of no municipality', () => {
		for (const { code, name } of municipalities) {
			expect(code).not.toBe(tallvika.municipality.code);
			expect(tallvika.municipality.name).not.toContain(name);
		}
	});
});
