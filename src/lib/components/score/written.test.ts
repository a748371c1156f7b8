import { describe, expect, it } from 'vitest';
import { parseScore } from '../../domain/score.ts';
import { wordsFor } from '../../words/words.ts';
import { written } from './written.ts';

describe('a score in its field', () => {
	it('[INT-40] every score survives being shown in percent and read back, for every max of the instrument', () => {
		for (const language of ['sv', 'en', 'nb'] as const) {
			const { numbers } = wordsFor(language);
			for (const max of [10, 15, 20, 25, 30])
				for (let x = 0; x <= max * 100; x += 1)
					for (const unit of ['points', 'percent'] as const) {
						const text = written(x, unit, max, numbers);
						expect(parseScore(text, unit, max), `${text} ${unit} of ${max}`).toEqual({ ok: true, x });
					}
		}
	});

	it('[INT-41] blank is shown as blank, zero as zero', () => {
		const { numbers } = wordsFor('sv');
		expect(written(null, 'points', 20, numbers)).toBe('');
		expect(written(0, 'points', 20, numbers)).toBe('0');
		expect(written(1150, 'percent', 20, numbers)).toBe('57,5');
	});
});
