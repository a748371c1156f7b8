import { describe, expect, it } from 'vitest';
import { fold } from './folded.ts';

describe('folded text', () => {
	it('[COM-3] has one space for each run of white space, and none at the ends', () => {
		expect(fold(' ett\n\n två \u00a0tre\n').text).toBe('ett två tre');
		expect(fold(' \n').text).toBe('');
		expect(fold('').text).toBe('');
	});

	it('[COM-3] knows where each of its characters stood', () => {
		const source = '\nett  två 😀\n';
		const { text, at } = fold(source);
		expect(at).toHaveLength(text.length);
		for (const [index, place] of at.entries()) {
			const [folded, stood] = [text[index], source[place]];
			expect(folded === ' ' ? stood?.trim() : stood).toBe(folded === ' ' ? '' : folded);
		}
	});
});
