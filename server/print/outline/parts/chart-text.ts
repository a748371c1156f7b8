/** Text that is drawn inside a picture. The compiler's reader of pictures has no net: what it can't set fails or never ends. */
import { MARK } from '../../pdf/text/characters.ts';

/** Letters of Europe that are one sign each, figures, and the usual signs: tried with the fonts, in all kinds of company. */
const known =
	/^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u0386-\u03ce\u0400-\u045f\u1e00-\u1ef9\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2212]$/u;

/** Far more than a name of a municipality or an area has. */
const MOST_SIGNS = 120;

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** Accents that no single sign holds are left out, and what isn't known is a mark; the words beside the chart say all. */
export function chartText(text: string): string {
	const signs = Array.from(graphemes.segment(text.normalize('NFC')), ({ segment }) => {
		const [first = ''] = segment;
		return first === '\u00ad' ? '' : first === '\n' ? ' ' : known.test(first) ? first : MARK;
	});
	return signs.slice(0, MOST_SIGNS).join('');
}
