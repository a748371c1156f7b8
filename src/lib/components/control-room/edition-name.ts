/** An edition as people call it: `se-2016` → `2016`. */
export function editionName(id: string): string {
	return id.slice(id.indexOf('-') + 1);
}
