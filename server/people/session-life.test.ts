import { expect, it } from 'vitest';
import { cookieValue, sessionCookieName, sessionCookieOptions } from './cookie.ts';
import { endOf, isAlive } from './session-life.ts';

const HOUR = 3_600_000;
const begun = { created_at: 0, expires_at: 12 * HOUR };

it.each([
	['just begun', 0, 0, true],
	['unused for a little under 8 hours', 0, 8 * HOUR - 1, true],
	['unused for 8 hours', 0, 8 * HOUR, false],
	['used all the time, a little under 12 hours old', 11 * HOUR, 12 * HOUR - 1, true],
	['used all the time, 12 hours old', 11.9 * HOUR, 12 * HOUR, false]
])('[PEO-7] a session %s', (_, seen_at, now, alive) => {
	expect(isAlive({ ...begun, seen_at }, now)).toBe(alive);
});

it('[PEO-7] a stored end that is too late does not prolong it', () => {
	const session = { created_at: 0, seen_at: 12 * HOUR, expires_at: 99 * HOUR };
	expect(isAlive(session, 12 * HOUR + 1)).toBe(false);
});

it.each([
	['just begun', 0, 0, 8 * HOUR, true],
	['unused for seven hours', 0, 7 * HOUR, HOUR, true],
	['used after four hours', 4 * HOUR, 5 * HOUR, 7 * HOUR, false],
	['used all the time, eleven hours old', 11 * HOUR, 11 * HOUR, HOUR, false],
	['long ended', 0, 13 * HOUR, 0, true]
])('[PEO-26] a session %s tells when it ends', (_, seenAt, now, left, mayStay) => {
	expect(endOf({ createdAt: 0, seenAt }, 'anna', now)).toEqual({ left, mayStay, user: 'anna' });
});

it('[PEO-9] is bound to the host where the browser allows it', () => {
	expect(sessionCookieName(true)).toBe('__Host-samsyn');
	expect(sessionCookieName(false)).toBe('samsyn');
	expect(sessionCookieOptions(true)).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: true });
});

it.each([
	['samsyn=a', 'a'],
	['lang=sv; samsyn=a=b; theme=dark', 'a=b'],
	['samsyn=first; samsyn=second', 'first'],
	['xsamsyn=a', null],
	['samsyn.next=a', null],
	['__Host-samsyn=a', null],
	['samsyn', null],
	['', null],
	[undefined, null]
])('[PEO-9] the header %j holds %s', (header, value) => {
	expect(cookieValue(header, 'samsyn')).toBe(value);
});
