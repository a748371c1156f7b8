/** Lines and paragraphs of a PDF's page, which knows only where pieces of text stand. */

/** A piece as pdf.js tells it. */
export interface Piece {
	readonly str: string;
	/** Baseline, in points from below. */
	readonly y: number;
	readonly height: number;
	/** Whether the line ends with it. */
	readonly ends: boolean;
}

interface Line {
	readonly text: string;
	readonly y: number;
	readonly height: number;
}

/** A paragraph begins where there is more air above than between most lines, other letters, or a sign of a list. */
const AIR = 1.35;
const OTHER_HEIGHT = 0.15;
/** So few distances tell little; and how far lines of a text are from each other, in heights of its letters. */
const FEW = 4;
const USUAL = 1.4;
const listed = /^\s*(?:[•●▪◦·–—*]|[-](?=\s)|\(?\d{1,3}[.)](?=\s)|[a-z]\)(?=\s))/u;

export function paragraphsOfPage(pieces: readonly Piece[]): string[] {
	const lines = linesOf(pieces);
	const usual = usualGap(lines);
	const paragraphs: string[] = [];
	let before: Line | null = null;
	for (const line of lines) {
		if (line.text.trim() === '') continue;
		const last = paragraphs.pop();
		if (last === undefined || before === null) paragraphs.push(line.text.trim());
		else if (begins(line, before, usual)) paragraphs.push(last, line.text.trim());
		else paragraphs.push(joined(last, line.text.trim()));
		before = line;
	}
	return paragraphs;
}

function linesOf(pieces: readonly Piece[]): Line[] {
	const lines: Line[] = [];
	let open: Piece[] = [];
	const close = () => {
		const [first] = open;
		if (first !== undefined) {
			const height = Math.max(...open.map((piece) => piece.height));
			lines.push({ text: open.map(({ str }) => str).join(''), y: first.y, height });
		}
		open = [];
	};
	for (const piece of pieces) {
		open.push(piece);
		if (piece.ends) close();
	}
	close();
	return lines;
}

/**
 * The middle one of the distances between lines that stand below each other; of a few lines no more than text usually has,
 * since each may be a paragraph. 0 where there are none.
 */
function usualGap(lines: readonly Line[]): number {
	const gaps = lines
		.slice(1)
		.map(({ y }, index) => (lines[index]?.y ?? y) - y)
		.filter((gap) => gap > 1)
		.toSorted((one, other) => one - other);
	const middle = gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
	return gaps.length < FEW ? Math.min(middle, USUAL * (lines[0]?.height ?? 0)) : middle;
}

function begins(line: Line, before: Line, usual: number): boolean {
	const gap = before.y - line.y;
	const most = Math.max(usual, before.height) * AIR;
	const larger = Math.abs(line.height - before.height) > before.height * OTHER_HEIGHT;
	return gap < 0 || gap > most || (larger && gap > 1) || listed.test(line.text);
}

/** A word that was parted at the line's end is whole again, unless its hyphen is its own: "barn- och". */
function joined(text: string, next: string): string {
	const parted = /\p{L}[-\u00AD\u2010]$/u.test(text) && /^\p{Ll}/u.test(next);
	if (parted && !/^(?:och|eller|samt|respektive|og|and|or)\b/.test(next)) return text.slice(0, -1) + next;
	return `${text} ${next}`;
}
