// Marks words on the page without touching the document, the page's elements or the caret: by the browser's highlights.

/** Where the browser knows of no highlights, nothing is painted; the signs beside the text say the same. */
const able = typeof Highlight !== 'undefined' && typeof CSS !== 'undefined' && 'highlights' in CSS;

/** Paints these words under the name, `::highlight(name)`, with those of other sections. Returns what takes them away. */
export function paint(name: string, ranges: readonly Range[]): () => void {
	if (!able) return () => {};
	const painted = CSS.highlights.get(name) ?? new Highlight();
	CSS.highlights.set(name, painted);
	for (const range of ranges) painted.add(range);
	return () => {
		for (const range of ranges) painted.delete(range);
	};
}
