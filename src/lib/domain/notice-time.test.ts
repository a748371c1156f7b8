import { describe, expect, it } from 'vitest';
import { isDue, isQuiet, type DigestWish } from './notice-time.ts';

/** A time as a wall clock in Sweden shows it, in winter (+1) or summer (+2). */
const winter = (text: string) => Date.parse(`${text}:00+01:00`);
const summer = (text: string) => Date.parse(`${text}:00+02:00`);

describe('quiet hours', () => {
	it.each([
		['a Tuesday at 6.59', winter('2026-11-24T06:59'), true],
		['a Tuesday at 7.00', winter('2026-11-24T07:00'), false],
		['a Tuesday at 17.59', winter('2026-11-24T17:59'), false],
		['a Tuesday at 18.00', winter('2026-11-24T18:00'), true],
		['a Tuesday at midnight', winter('2026-11-24T00:00'), true],
		['a Tuesday in summer at 7.00', summer('2026-07-07T07:00'), false],
		['a Tuesday in summer at 18.00', summer('2026-07-07T18:00'), true],
		['a Saturday at noon', winter('2026-11-21T12:00'), true],
		['a Sunday at noon', winter('2026-11-22T12:00'), true],
		['Epiphany at noon', winter('2026-01-06T12:00'), true],
		['Midsummer Eve at noon', summer('2026-06-19T12:00'), true],
		['Christmas Eve at noon', winter('2026-12-24T12:00'), true],
		['Monday after the clocks were put forward, at 7.00', summer('2026-03-30T07:00'), false],
		['Monday after the clocks were put back, at 6.59', winter('2026-10-26T06:59'), true]
	])('[NOT-3] %s', (_, at, quiet) => {
		expect(isQuiet(at)).toBe(quiet);
	});
});

describe('digests', () => {
	const due = (wish: DigestWish, oldest: string, now: string, last: string | null = null) =>
		isDue({ oldest: winter(oldest), last: last === null ? null : winter(last) }, wish, winter(now));

	it('[NOT-4] gather for five minutes what happens together', () => {
		expect(due('hourly', '2026-11-24T10:00', '2026-11-24T10:04')).toBe(false);
		expect(due('hourly', '2026-11-24T10:00', '2026-11-24T10:05')).toBe(true);
	});

	it('[NOT-4] come at most once an hour', () => {
		expect(due('hourly', '2026-11-24T10:10', '2026-11-24T10:59', '2026-11-24T10:00')).toBe(false);
		expect(due('hourly', '2026-11-24T10:10', '2026-11-24T11:00', '2026-11-24T10:00')).toBe(true);
	});

	it('[NOT-3] wait for the end of the quiet hours', () => {
		expect(due('hourly', '2026-11-20T17:58', '2026-11-20T18:03')).toBe(false);
		expect(due('hourly', '2026-11-20T17:58', '2026-11-21T12:00')).toBe(false);
		expect(due('hourly', '2026-11-20T17:58', '2026-11-23T06:59')).toBe(false);
		expect(due('hourly', '2026-11-20T17:58', '2026-11-23T07:00')).toBe(true);
	});

	it('[NOT-5] come at eight with all from before it, for who wishes one a day', () => {
		expect(due('daily', '2026-11-24T07:30', '2026-11-24T07:59')).toBe(false);
		expect(due('daily', '2026-11-24T07:30', '2026-11-24T08:00')).toBe(true);
		expect(due('daily', '2026-11-24T08:00', '2026-11-24T17:59')).toBe(false);
		expect(due('daily', '2026-11-24T08:00', '2026-11-25T07:59')).toBe(false);
		expect(due('daily', '2026-11-24T08:00', '2026-11-25T08:00')).toBe(true);
	});

	it('[NOT-5] come later the same day when nobody was there to send them at eight', () => {
		expect(due('daily', '2026-11-24T07:30', '2026-11-24T15:00')).toBe(true);
		expect(due('daily', '2026-11-20T09:00', '2026-11-21T08:00')).toBe(false);
		expect(due('daily', '2026-11-20T09:00', '2026-11-23T08:00')).toBe(true);
	});

	it('[NOT-6] never come to who wishes none', () => {
		expect(due('never', '2026-11-20T09:00', '2026-11-24T10:00')).toBe(false);
	});
});
