/** At which levels of a report a text's own headings stand. */

/**
 * Puts headings one by one below what stands above them: `next` takes a heading's own level and gives its level in the
 * report, from `first` to 6. Those of one level within the same heading stay level, and none is skipped on the way down.
 */
export function levelsFrom(first: number): { readonly next: (own: number) => number } {
	const open: number[] = [];
	return {
		next: (own) => {
			while (open.length > 0 && (open.at(-1) ?? 0) >= own) open.pop();
			open.push(own);
			return Math.min(first + open.length - 1, 6);
		}
	};
}
