/** When letters with notices may be sent: by the clock in Sweden, at most as often as the person wishes. */
import { isWorkingDay, swedishDay } from './working-days.ts';

/** At most hourly; once a day in the morning; never. */
export const digestWishes = ['hourly', 'daily', 'never'] as const;
export type DigestWish = (typeof digestWishes)[number];

/** For who has chosen nothing. */
export const ordinaryWish: DigestWish = 'hourly';

export function isDigestWish(value: unknown): value is DigestWish {
	return digestWishes.some((wish) => wish === value);
}

/** Letters are sent from this hour … */
const OPENS = 7;
/** … until this one. */
const CLOSES = 18;
/** The daily letter is sent from this hour on. */
const MORNING = 8;
/** What happens shortly after one another goes into the same letter, in milliseconds. */
const GATHERING = 5 * 60_000;
const HOUR = 3_600_000;

const clock = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Stockholm',
	hour: 'numeric',
	hourCycle: 'h23'
});

/** Evenings and nights (18–07), weekends and Swedish holidays. `at`: milliseconds since 1970. */
export function isQuiet(at: number): boolean {
	const hour = hourInSweden(at);
	return hour < OPENS || hour >= CLOSES || !isWorkingDay(swedishDay(at));
}

export interface WaitingLetter {
	/** When the first of the notices that wait was made. Times are milliseconds since 1970. */
	readonly oldest: number;
	/** When the person's last letter was made; null if there was none. */
	readonly last: number | null;
}

/** Whether a letter with what waits may be sent now. */
export function isDue({ oldest, last }: WaitingLetter, wish: DigestWish, now: number): boolean {
	if (wish === 'never' || isQuiet(now)) return false;
	if (last !== null && now - last < HOUR) return false;
	return wish === 'hourly' ? now - oldest >= GATHERING : isBeforeThisMorning(oldest, now);
}

/** Whether it was there when this morning's letter was to be sent, and that hour has come. */
function isBeforeThisMorning(oldest: number, now: number): boolean {
	if (hourInSweden(now) < MORNING) return false;
	const day = swedishDay(oldest);
	const today = swedishDay(now);
	return day < today || (day === today && hourInSweden(oldest) < MORNING);
}

/** 0…23. */
function hourInSweden(at: number): number {
	return Number(clock.formatToParts(at).find(({ type }) => type === 'hour')?.value);
}
