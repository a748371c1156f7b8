import { describe, expect, it } from 'vitest';
import { hundredthsOf } from './decimal.ts';

describe('hundredthsOf', () => {
	it.each([
		['14.1', 1410],
		['14.25', 1425],
		['14.250', 1425],
		['0', 0],
		['-0', 0],
		['0.00', 0],
		['0.01', 1],
		['1.005e1', 1005],
		['1425e-2', 1425],
		['2E+1', 2000],
		['100.10', 10010],
		['-0.5', -50],
		['0e999', 0]
	])('[SCO-15] reads %s as %d hundredths', (written, hundredths) => {
		expect(hundredthsOf(written)).toEqual({ ok: true, hundredths });
	});

	it.each([
		['14.250000001', 'too-many-decimals'],
		['14.2500000000000000000001', 'too-many-decimals'],
		['1e-3', 'too-many-decimals'],
		['1e999', 'too-large'],
		['9'.repeat(40), 'too-large']
	])('[SCO-15] tells that %s has %s', (written, problem) => {
		expect(hundredthsOf(written)).toEqual({ ok: false, problem });
	});

	it('[SCO-15] reads all 3,001 scores of 30 points as they are written', () => {
		for (let x = 0; x <= 3000; x += 1) {
			expect(hundredthsOf((x / 100).toFixed(2))).toEqual({ ok: true, hundredths: x });
			expect(hundredthsOf(String(x / 100))).toEqual({ ok: true, hundredths: x });
		}
	});
});
