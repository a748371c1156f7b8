/** The years in which an edition is used, as they stand within a sentence. */

/** `2020–` as `från 2020` and `–2019` as `till och med 2019`, in the words given; closed years as they are. */
export function yearsUsed(used: string, since: string, until: string): string {
	const open = /^(\d+)–$/.exec(used)?.[1];
	if (open !== undefined) return `${since} ${open}`;
	const ended = /^–(\d+)$/.exec(used)?.[1];
	return ended === undefined ? used : `${until} ${ended}`;
}
