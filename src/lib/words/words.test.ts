import { describe, expect, it } from 'vitest';
import { refusalCodes } from '../domain/refusal.ts';
import { loadWords } from './load.ts';
import { isLanguage, languages, wordsFor } from './words.ts';

/** Every key at every depth, with the kind of what it holds. */
function shape(value: unknown, path = ''): string[] {
	if (typeof value === 'object' && value !== null)
		return Object.entries(value).flatMap(([key, below]) => shape(below, `${path}/${key}`));
	return [`${path}: ${typeof value}`];
}

/** Every sentence that isn't a function. */
function sentences(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(sentences);
	return [];
}

const written = languages.map((language) => ({ language, words: wordsFor(language) }));

describe('words', () => {
	it.each(written)('[INT-20] $language has the same keys as Swedish at every depth', ({ words }) => {
		expect(shape(words).sort()).toEqual(shape(wordsFor('sv')).sort());
	});

	it.each(written)('[INT-21] $language has a sentence for every refusal', ({ words }) => {
		for (const code of refusalCodes) expect(words.refusal[code], code).toMatch(/\S\.$/);
	});

	it.each(written)('[INT-22] $language says nothing empty, nothing with an exclamation mark', ({ words }) => {
		for (const sentence of sentences(words)) {
			expect(sentence.trim(), sentence).not.toBe('');
			expect(sentence).not.toContain('!');
		}
	});

	it('[INT-22] Swedish says save where computing would say synchronise', () => {
		for (const sentence of sentences(wordsFor('sv'))) expect(sentence.toLowerCase()).not.toContain('synk');
	});

	it('[INT-23] the translations are written anew, not left in Swedish', () => {
		const { phases, refusal, errors, agreement } = wordsFor('sv');
		for (const language of ['en', 'nb'] as const) {
			const other = wordsFor(language);
			expect(other.errors.notFound.title).not.toBe(errors.notFound.title);
			expect(other.refusal['handed-in']).not.toBe(refusal['handed-in']);
			expect(other.phases.startScoring).not.toBe(phases.startScoring);
			expect(other.agreement.submit).not.toBe(agreement.submit);
		}
	});

	it('[INT-24] one and several are told apart', () => {
		const { evaluations, offline } = wordsFor('sv');
		expect(evaluations.toConfirm(1)).toBe('en överenskommelse att bekräfta');
		expect(evaluations.toConfirm(12)).toBe('12 överenskommelser att bekräfta');
		expect(offline.unsent(1)).toBe('En ändring är inte skickad än.');
	});

	it('[INT-25] a reveal is read as numbers, spread last', () => {
		const { plot, states } = wordsFor('sv');
		expect(plot.revealed([1100, 1500, 1800], 20)).toBe('Tre poäng: 11, 15, 18 av 20.');
		expect(plot.spread(states.names.diverging, 35)).toBe('Spretar 35 procent.');
	});

	it('[INT-26] only the three languages are languages', () => {
		expect(['sv', 'en', 'nb', 'no', '', null].filter(isLanguage)).toEqual(['sv', 'en', 'nb']);
	});

	it.each(written)(
		'[INT-26] $language loaded alone is the same as picked among all',
		async ({ language, words }) => {
			expect(await loadWords(language)).toBe(words);
		}
	);
});
