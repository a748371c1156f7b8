import { describe, expect, it } from 'vitest';
import { deadlineAfter, standingRelease, timeLeft } from './release.ts';

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

	it('[REL-30] of several the one that is not withdrawn stands', () => {
		const withdrawn = { reason: 'fel', by: 'anna', at: 1 };
		const second = { withdrawn: null };
		expect(standingRelease([{ withdrawn }, second, { withdrawn }])).toBe(second);
		expect(standingRelease([{ withdrawn }])).toBeNull();
	});
});
