/** Numbers, lists and times written the way a language writes them. */
import { formatPoints } from '../domain/score.ts';
import type { Hundredths } from '../domain/score.ts';

const noBreak = '\u00a0';

/** The municipalities' own clock; server and browser must write the same time. */
const timeZone = 'Europe/Stockholm';

export interface NumberWords {
	/** Hundredths of a point as points, without trailing zeros: 1450 → `14,5`. */
	readonly points: (x: Hundredths) => string;
	/** A number of percent, whole or not: 35 → `35 %`. */
	readonly percent: (percent: number) => string;
	/** `Anna, Bo och Cia` */
	readonly list: (parts: readonly string[]) => string;
	/** Milliseconds since 1970 as `21 februari`; with the year where it isn't the present one. */
	readonly day: (at: number) => string;
	/** The same, always with the year: for what is read in other years. */
	readonly dayAndYear: (at: number) => string;
	/** Milliseconds since 1970 as `21 februari 10.14`, the year as above. */
	readonly dayAndTime: (at: number) => string;
	/** Milliseconds since 1970 as `10.14`. */
	readonly time: (at: number) => string;
}

/** Builds them for a locale; `locale` is a BCP 47 tag and `decimal` its decimal sign. */
export function numberWords(locale: string, decimal: ',' | '.'): NumberWords {
	const ofThisYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone });
	const ofAnother = new Intl.DateTimeFormat(locale, {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone
	});
	const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone });
	const clock = new Intl.DateTimeFormat(locale, {
		hour: '2-digit',
		minute: '2-digit',
		hour12: false,
		timeZone
	});
	const day = (at: number) =>
		(year.format(at) === year.format(Date.now()) ? ofThisYear : ofAnother).format(at);
	const parts = new Intl.ListFormat(locale, { type: 'conjunction' });
	const time = (at: number) => clock.format(at).replace(':', decimal === ',' ? '.' : ':');
	return {
		points: (x) => formatPoints(x).replace(',', decimal),
		percent: (percent) => `${String(percent).replace('.', decimal)}${decimal === ',' ? noBreak : ''}%`,
		list: (items) => parts.format(items),
		day,
		dayAndYear: (at) => ofAnother.format(at),
		dayAndTime: (at) => `${day(at)} ${time(at)}`,
		time
	};
}
