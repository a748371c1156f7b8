/** Paragraphs as they are stored: without what cannot be seen, none too long, numbered. */
import { UnreadableDocument, type DocumentText, type Paragraph } from './document-text.ts';
import { LONGEST_PARAGRAPH, LONGEST_TEXT, MOST_PARAGRAPHS } from './limits.ts';

/** Soft hyphens and what else is read as nothing; control characters but those that lay out lines. */
const unseen = /[\p{Cf}\p{Co}\p{Cs}]|[^\P{Cc}\t\n]/gu;
const ligatures = /[\uFB00-\uFB06]/g;

/** `texts`: of each page, or of the whole where there are no pages. @throws {UnreadableDocument} */
export function numbered(texts: readonly (readonly string[])[], hasPages: boolean): DocumentText {
	const paragraphs: Paragraph[] = [];
	let length = 0;
	for (const [index, page] of texts.entries()) {
		const pieces = page.flatMap((text) => piecesOf(plain(text)));
		for (const [at, text] of pieces.entries()) {
			paragraphs.push({ page: hasPages ? index + 1 : null, paragraph: at + 1, text });
			length += text.length;
		}
		if (length > LONGEST_TEXT || paragraphs.length > MOST_PARAGRAPHS)
			throw new UnreadableDocument('too-much');
	}
	if (!paragraphs.some(({ text }) => /\p{L}/u.test(text))) throw new UnreadableDocument('no-text');
	return { pages: hasPages ? texts.length : null, paragraphs };
}

function plain(text: string): string {
	return text
		.toWellFormed()
		.replace(/[\u2028\u2029\v\f]|\r\n?/g, '\n')
		.replace(unseen, '')
		.replace(ligatures, (letter) => letter.normalize('NFKC'))
		.normalize('NFC')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.trim();
}

/** Cut between words, or where there is none between two letters. */
function piecesOf(text: string): string[] {
	const pieces: string[] = [];
	let rest = text;
	while (rest.length > LONGEST_PARAGRAPH) {
		const space = rest.slice(0, LONGEST_PARAGRAPH).search(/\s\S*$/);
		const high = /[\uD800-\uDBFF]/.test(rest.charAt(LONGEST_PARAGRAPH - 1));
		const at = space > 0 ? space : LONGEST_PARAGRAPH - (high ? 1 : 0);
		pieces.push(rest.slice(0, at));
		rest = rest.slice(at).trimStart();
	}
	return rest === '' ? pieces : [...pieces, rest];
}
