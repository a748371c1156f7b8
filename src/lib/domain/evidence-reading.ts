/** How far a document's text has been read, so that it can be searched. */

/** Under a password, not whole, too much of it, no text in it, no longer where it was kept. */
export const readings = ['waiting', 'read', 'locked', 'damaged', 'too-much', 'no-text', 'missing'] as const;
export type Reading = (typeof readings)[number];

export function isReading(text: string): text is Reading {
	return readings.some((reading) => reading === text);
}

/** The name of the place where a passage stands on the page that shows its text: `p3-s2`. */
export function placeName(page: number | null, paragraph: number | null): string {
	return [page === null ? '' : `p${page}`, paragraph === null ? '' : `s${paragraph}`]
		.filter((part) => part !== '')
		.join('-');
}
