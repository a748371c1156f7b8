/**
 * Swedish working days, by the calendar alone. A day is written `2026-11-22`.
 * Not worked: Saturdays and Sundays; the holidays of lag (1989:253) om allmänna helgdagar; and the eves that
 * lag (1930:173) om beräkning av lagstadgad tid puts with them: of Midsummer, Christmas and the New Year.
 */

/** A day of the calendar, `yyyy-mm-dd`, of the years 1900…9999. */
export type Day = string;

const DAY_MS = 86_400_000;

/** Holidays that have a date, and the three eves. */
const dated: ReadonlySet<string> = new Set([
	'01-01',
	'01-06',
	'05-01',
	'06-06',
	'12-24',
	'12-25',
	'12-26',
	'12-31'
]);

/** Days from Easter Sunday: Good Friday, Easter Monday, Ascension Day. */
const fromEaster: readonly number[] = [-2, 1, 39];

export function isWorkingDay(day: Day): boolean {
	const at = millisecondsOf(day);
	const weekday = new Date(at).getUTCDay();
	if (weekday === 0 || weekday === 6) return false;
	if (dated.has(day.slice(5)) || isMidsummerEve(day, weekday)) return false;
	const easter = easterSunday(Number(day.slice(0, 4)));
	return !fromEaster.some((days) => at === easter + days * DAY_MS);
}

/** The day that many working days after `day`, which itself isn't counted. `days`: a whole number, 1…400. */
export function addWorkingDays(day: Day, days: number): Day {
	if (!Number.isInteger(days) || days < 1 || days > 400) throw new RangeError('1…400 working days');
	let at = millisecondsOf(day);
	for (let left = days; left > 0;) {
		at += DAY_MS;
		if (isWorkingDay(dayAt(at))) left--;
	}
	return dayAt(at);
}

/** Working days after `from`, up to and including `to`; 0 when `to` isn't later. */
export function workingDaysUntil(from: Day, to: Day): number {
	const end = millisecondsOf(to);
	let days = 0;
	for (let at = millisecondsOf(from) + DAY_MS; at <= end; at += DAY_MS) if (isWorkingDay(dayAt(at))) days++;
	return days;
}

const stockholm = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Stockholm',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit'
});

/** The day it is in Sweden. `at`: milliseconds since 1970. */
export function swedishDay(at: number): Day {
	return stockholm.format(at);
}

/** Whether it names a day of the calendar. */
export function isDay(text: string): boolean {
	if (!/^(19|[2-9]\d)\d\d-\d\d-\d\d$/.test(text)) return false;
	const at = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(at) && dayAt(at) === text;
}

/** Midsummer Eve is the Friday of 19–25 June. Midsummer Day and All Saints' are Saturdays anyway. */
function isMidsummerEve(day: Day, weekday: number): boolean {
	return weekday === 5 && day.slice(5) >= '06-19' && day.slice(5) <= '06-25';
}

/** Easter Sunday of the Gregorian calendar, as milliseconds since 1970. J. Meeus, Astronomical Algorithms, ch. 8. */
function easterSunday(year: number): number {
	const golden = year % 19;
	const [century, rest] = [Math.floor(year / 100), year % 100];
	const [leap, common] = [Math.floor(century / 4), century % 4];
	const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * golden + century - leap - moon + 15) % 30;
	const sunday = (32 + 2 * common + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
	const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
	const sum = epact + sunday - 7 * late + 114;
	return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}

function millisecondsOf(day: Day): number {
	if (!isDay(day)) throw new RangeError('no day of the calendar');
	return Date.parse(`${day}T00:00:00Z`);
}

function dayAt(at: number): Day {
	return new Date(at).toISOString().slice(0, 10);
}
