import { expect, it } from 'vitest';
import { isReminderDue } from './deadline-reminder.ts';

/** Ten in the morning in Sweden, in March. */
const at = (day: string) => Date.parse(`${day}T10:00:00+01:00`);
/** A Friday, and the Friday two weeks later. */
const release = { at: at('2017-03-03'), deadline: '2017-03-17', extensions: [], withdrawn: null };

it.each([
	['2017-03-13', false],
	['2017-03-14', true],
	['2017-03-17', true],
	['2017-03-18', false]
])('[NOT-7] three working days before the last day: on %s %s', (day, due) => {
	expect(isReminderDue(release, at(day))).toBe(due);
});

it('[NOT-7] never on the day that the last day was set', () => {
	const short = { ...release, at: at('2017-03-15') };
	expect(isReminderDue(short, at('2017-03-15'))).toBe(false);
	expect(isReminderDue(short, at('2017-03-16'))).toBe(true);
	const extension = { deadline: '2017-03-17', reason: 'påsk', by: 'anna', at: at('2017-03-16') };
	const extended = { ...release, extensions: [extension] };
	expect(isReminderDue(extended, at('2017-03-16'))).toBe(false);
	expect(isReminderDue(extended, at('2017-03-17'))).toBe(true);
});

it('[NOT-7] never of what is withdrawn', () => {
	const withdrawn = { reason: 'fel utgåva', by: 'anna', at: at('2017-03-13') };
	expect(isReminderDue({ ...release, withdrawn }, at('2017-03-14'))).toBe(false);
});
