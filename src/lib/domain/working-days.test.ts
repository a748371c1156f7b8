import { describe, expect, it } from 'vitest';
import { addWorkingDays, isDay, isWorkingDay, swedishDay, workingDaysUntil } from './working-days.ts';

describe('working days', () => {
	it.each([
		['2024-01-01', 'New Year'],
		['2025-01-06', 'Epiphany, a Monday'],
		['2026-04-03', 'Good Friday'],
		['2026-04-06', 'Easter Monday'],
		['2025-05-01', 'the First of May'],
		['2025-05-29', 'Ascension Day'],
		['2024-06-06', 'the National Day, a Thursday'],
		['2026-06-19', 'Midsummer Eve at its earliest'],
		['2027-06-25', 'Midsummer Eve at its latest'],
		['2026-12-24', 'Christmas Eve'],
		['2026-12-25', 'Christmas Day'],
		['2025-12-26', 'the day after'],
		['2026-12-31', 'New Year’s Eve'],
		['2026-11-21', 'a Saturday'],
		['2026-11-22', 'a Sunday']
	])('[REL-1] %s is none: %s', (day) => {
		expect(isWorkingDay(day)).toBe(false);
	});

	it.each(['2026-01-05', '2026-04-02', '2026-05-15', '2026-06-18', '2026-06-22', '2026-12-23', '2027-06-18'])(
		'[REL-1] %s is one: a day between or an eve is worked',
		(day) => {
			expect(isWorkingDay(day)).toBe(true);
		}
	);

	// As almanacs print them.
	it.each([
		['2017-04-14', '2017-04-17'],
		['2018-03-30', '2018-04-02'],
		['2019-04-19', '2019-04-22'],
		['2020-04-10', '2020-04-13'],
		['2024-03-29', '2024-04-01'],
		['2025-04-18', '2025-04-21'],
		['2030-04-19', '2030-04-22'],
		['2038-04-23', '2038-04-26'],
		['2049-04-16', '2049-04-19']
	])('[REL-1] Easter is computed: %s and %s', (friday, monday) => {
		expect([friday, monday].map(isWorkingDay)).toEqual([false, false]);
	});

	it.each([
		[2023, 251],
		[2024, 251],
		[2025, 249],
		[2026, 251]
	])('[REL-1] %i has %i of them', (year, days) => {
		expect(workingDaysUntil(`${year - 1}-12-31`, `${year}-12-31`)).toBe(days);
	});

	it('[REL-2] a deadline counts from the day after', () => {
		expect(addWorkingDays('2017-03-03', 10)).toBe('2017-03-17');
		expect(addWorkingDays('2017-03-04', 10)).toBe('2017-03-17');
		expect(addWorkingDays('2026-04-01', 2)).toBe('2026-04-07');
		expect(addWorkingDays('2026-12-22', 3)).toBe('2026-12-29');
	});

	it('[REL-2] what is left is counted the same way', () => {
		expect(workingDaysUntil('2017-03-03', '2017-03-17')).toBe(10);
		expect(workingDaysUntil('2017-03-17', '2017-03-17')).toBe(0);
		expect(workingDaysUntil('2017-03-20', '2017-03-17')).toBe(0);
		for (let days = 1; days < 60; days++) {
			const end = addWorkingDays('2026-11-20', days);
			expect(workingDaysUntil('2026-11-20', end)).toBe(days);
		}
	});

	it('[REL-2] the day is the one it is in Sweden', () => {
		expect(swedishDay(Date.UTC(2026, 5, 30, 22, 30))).toBe('2026-07-01');
		expect(swedishDay(Date.UTC(2026, 0, 31, 22, 30))).toBe('2026-01-31');
		expect(swedishDay(Date.UTC(2026, 0, 31, 23, 0))).toBe('2026-02-01');
	});

	it('knows what is no day', () => {
		for (const text of [
			'2026-02-29',
			'2026-13-01',
			'2026-1-1',
			'',
			'2026-11-22T',
			'xxxx-xx-xx',
			'0000-01-01'
		])
			expect(isDay(text), text).toBe(false);
		expect(isDay('2028-02-29')).toBe(true);
		expect(() => addWorkingDays('2026-02-30', 1)).toThrow(RangeError);
		expect(() => addWorkingDays('2026-02-27', 0)).toThrow(RangeError);
	});
});
