/** One paper, from data to file. Takes the processor for itself while it works. */
import { wordsFor } from '../../../src/lib/words/words.ts';
import { tablesOf } from '../outline/block.ts';
import { timeOfPaper, type Paper } from '../paper.ts';
import { openComposer } from './compose.ts';
import { PrintFailed } from '../press/failure.ts';
import { finish } from './finish/finish.ts';
import { readFonts } from './fonts.ts';
import { sheetsOf, type Sheets } from './sheets.ts';
import { coverageOf, type Coverage } from './text/coverage.ts';
import { printable, type ReplacedCharacter } from './text/printable.ts';

export interface Printed {
	readonly bytes: Uint8Array;
	readonly replaced: readonly ReplacedCharacter[];
}

export type Working = 'composing' | 'finishing';

export type Printer = (paper: Paper, onStep: (step: Working) => Promise<void> | void) => Promise<Printed>;

/** How often a text that turned out to have no picture is replaced, one after another. */
const TRIES = 4;

/**
 * `believed`: what the fonts are thought to show, where that isn't read out of them.
 * @throws {Error} where the fonts or the compiler aren't installed
 */
export function openPrinter(believed?: Coverage): Printer {
	const fonts = readFonts();
	const composer = openComposer(fonts);
	const coverage = believed ?? coverageOf(fonts);
	return async (paper, onStep) => {
		await onStep('composing');
		const { pdf, sheets, replaced } = composed(paper, coverage);
		await onStep('finishing');
		const headers = tablesOf(sheets.blocks).map(({ rowHeaders }) => rowHeaders);
		return { bytes: await finish(pdf, headers), replaced };
	};

	function composed(paper: Paper, first: Coverage) {
		const words = wordsFor(paper.language);
		let known = first;
		for (let left = TRIES; left >= 0; left--) {
			const { paper: clean, replaced } = printable(paper, words, known);
			const sheets: Sheets = sheetsOf(clean);
			const done = composer.compose(sheets, timeOfPaper(paper));
			if ('pdf' in done) return { pdf: done.pdf, sheets, replaced };
			// The last try is made with what every font has.
			known = left === 1 ? onlyLatin(known) : known.without(codesOf(done.unshown));
		}
		throw new PrintFailed('composition', 'a character without a picture that isn’t the report’s');
	}
}

const codesOf = (texts: readonly string[]): number[] =>
	Array.from(texts.join(''), (character) => character.codePointAt(0) ?? 0).filter((code) => code > 0x7e);

const onlyLatin = (coverage: Coverage): Coverage =>
	coverage.without([...coverage.all()].filter((code) => code > 0x17f && code !== 0xfffd));
