import { describe, expect, it } from 'vitest';
import { CLOSES, closeNamed, nextAfter } from './closes.ts';

describe('close codes', () => {
	it('[WIR-4] only codes 4400–4499 keep the stock client away', () => {
		for (const [name, { code, next }] of Object.entries(CLOSES)) {
			expect(next !== 'come-back', name).toBe(code >= 4400 && code <= 4499);
		}
	});

	it('[WIR-4] each code has one name, and a lost line comes back', () => {
		for (const [name, { code }] of Object.entries(CLOSES)) expect(closeNamed(code)).toBe(name);
		expect(closeNamed(1006)).toBeNull();
		expect(nextAfter(1006)).toBe('come-back');
		expect(nextAfter(4422)).toBe('start-fresh');
	});

	it('[WIR-4] a frame too large for the line would be too large the next time, too', () => {
		expect(closeNamed(1009)).toBe('too-large');
		expect(nextAfter(1009)).toBe('start-fresh');
	});
});
