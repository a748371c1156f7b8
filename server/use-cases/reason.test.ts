import { describe, expect, it } from 'vitest';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { optionalReason, requiredReason, wordedReason } from './reason.ts';

function codeOf(act: () => unknown): string {
	try {
		act();
	} catch (error) {
		if (error instanceof Refused) return error.code;
		throw error;
	}
	return 'no refusal';
}

describe('reasons', () => {
	it('[ACT-9] are trimmed, and blank is none', () => {
		expect(optionalReason('  Ny källa. ')).toBe('Ny källa.');
		expect(optionalReason(' \n')).toBeNull();
		expect(codeOf(() => requiredReason(' '))).toBe('reason-missing');
	});

	it('[ACT-40] one word explains nothing where more are asked for', () => {
		expect(codeOf(() => wordedReason('jäv'))).toBe('reason-missing');
		expect(wordedReason('är gift med chefen')).toBe('är gift med chefen');
	});

	it('[ACT-9] what a database can’t keep is refused, not a fault', () => {
		expect(codeOf(() => requiredReason('Ny\0källa'))).toBe('bad-input');
		expect(codeOf(() => requiredReason('x'.repeat(2001)))).toBe('too-large');
	});
});
