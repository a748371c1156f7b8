/** Days of the calendar, `yyyy-mm-dd`, written the way a language writes them. */

/** `fredag 17 mars 2017` */
export function calendarDayWords(locale: string): (day: string) => string {
	const format = new Intl.DateTimeFormat(locale, {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});
	return (day) => format.format(Date.parse(`${day}T00:00:00Z`));
}
