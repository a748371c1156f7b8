/** Text with each run of white space as one space, and where its characters stand in the text itself. */
export interface Folded {
	readonly text: string;
	/** For each character of `text`, where it stands in what was folded (UTF-16 units). */
	readonly at: readonly number[];
}

/** Folds, and leaves out white space at both ends. */
export function fold(text: string): Folded {
	const at: number[] = [];
	let folded = '';
	for (const run of text.matchAll(/\s+|\S+/g)) {
		const [piece] = run;
		if (/\S/.test(piece)) {
			for (let unit = 0; unit < piece.length; unit++) at.push(run.index + unit);
			folded += piece;
		} else if (folded !== '' && run.index + piece.length < text.length) {
			at.push(run.index);
			folded += ' ';
		}
	}
	return { text: folded, at };
}
