import { describe, expect, it } from 'vitest';
import { wordsFor } from './words.ts';

const sv = wordsFor('sv').numbers;
const en = wordsFor('en').numbers;
const nb = wordsFor('nb').numbers;

describe('numbers', () => {
	it('[INT-27] points have the decimal sign of the language and no trailing zeros', () => {
		expect([1425, 1450, 1400, 0].map(sv.points)).toEqual(['14,25', '14,5', '14', '0']);
		expect([1425, 1450, 1400, 0].map(en.points)).toEqual(['14.25', '14.5', '14', '0']);
		expect(nb.points(1425)).toBe('14,25');
	});

	it('[INT-27] percent stands after a no-break space, in English without', () => {
		expect(sv.percent(35)).toBe('35\u00a0%');
		expect(nb.percent(12.5)).toBe('12,5\u00a0%');
		expect(en.percent(12.5)).toBe('12.5%');
	});

	it('[INT-28] times are the municipalities’ own clock, whatever the machine’s', () => {
		const at = Date.UTC(2017, 1, 21, 9, 14);
		expect(sv.dayAndTime(at)).toBe('21 februari 2017 10.14');
		expect(en.dayAndTime(at)).toBe('21 February 2017 10:14');
		const now = Date.now();
		expect(sv.day(now)).not.toContain(String(new Date(now).getFullYear()));
		expect(nb.time(at)).toBe('10.14');
	});

	it('[INT-29] lists end with the language’s and', () => {
		expect(sv.list(['Anna', 'Bo', 'Cia'])).toBe('Anna, Bo och Cia');
		expect(en.list(['Anna', 'Bo'])).toBe('Anna and Bo');
		expect(nb.list(['Anna'])).toBe('Anna');
	});
});
