import { describe, expect, it } from 'vitest';
import { deadlineAfter, reminderDay, standingRelease, timeLeft } from './release.ts';

/** Three in the afternoon in Sweden. */
const at = (day: string) => Date.parse(`${day}T14:00:00Z`);

describe('a release', () => {
	it('[REL-2] the deadline counts Swedish days', () => {
		expect(deadlineAfter(at('2017-03-03'), 10)).toBe('2017-03-17');
		expect(deadlineAfter(Date.parse('2017-03-03T23:30:00Z'), 10)).toBe('2017-03-17');
		expect(deadlineAfter(Date.parse('2017-03-05T23:30:00Z'), 10)).toBe('2017-03-20');
	});

	it('[REL-2] the day of the deadline counts whole', () => {
		const deadline = '2017-03-17';
		expect(timeLeft({ deadline }, at('2017-03-09'))).toEqual({ days: 6, over: false });
		expect(timeLeft({ deadline }, Date.parse('2017-03-17T22:59:00Z'))).toEqual({ days: 0, over: false });
		expect(timeLeft({ deadline }, Date.parse('2017-03-17T23:01:00Z'))).toEqual({ days: 0, over: true });
	});

	it('[REL-3] the reminder is three working days before, if there is time for it', () => {
		expect(reminderDay({ at: at('2017-03-03'), deadline: '2017-03-17' })).toBe('2017-03-14');
		expect(reminderDay({ at: at('2026-03-20'), deadline: '2026-04-07' })).toBe('2026-03-31');
		expect(reminderDay({ at: at('2017-03-14'), deadline: '2017-03-17' })).toBeNull();
	});

	it('[REL-30] of several the one that is not withdrawn stands', () => {
		const withdrawn = { reason: 'fel', by: 'anna', at: 1 };
		const second = { withdrawn: null };
		expect(standingRelease([{ withdrawn }, second, { withdrawn }])).toBe(second);
		expect(standingRelease([{ withdrawn }])).toBeNull();
	});
});
