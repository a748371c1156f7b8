/** A report as a Word file. Takes its thread for about a second: `renderWord` does it in a process of its own. */
import { Document, Packer, Paragraph, TableOfContents, type FileChild, type PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { wordsFor } from '../../../src/lib/words/words.ts';
import type { Outline } from '../outline/outline.ts';
import { isReady, outlineOfPaper, timeOfPaper, type Paper } from '../paper.ts';
import { bodyOf } from './body.ts';
import { coverPage } from './cover.ts';
import { openLists } from './lists.ts';
import { pageOf } from './page.ts';
import { openPlaces } from './places.ts';
import { coreProperties, customProperties } from './properties.ts';
import { readable } from './readable.ts';
import { stylesIn } from './styles.ts';
import { openLinks, textRuns } from './text.ts';
import { setZipTimes } from './zip-time.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Where it can't know how wide something is, it guesses: a page number more or less rather than none. */
const measured = estimatePageNumbersWith({ guess: true });

export async function composeWord(raw: Paper): Promise<Uint8Array> {
	const paper = readable(raw);
	const outline = outlineOfPaper(paper);
	const bytes = await packed(paper, outline);
	setZipTimes(bytes, timeOfPaper(paper));
	return bytes;
}

async function packed(paper: Paper, outline: Outline): Promise<Uint8Array> {
	const core = {
		path: 'docProps/core.xml',
		data: coreProperties(outline, { at: timeOfPaper(paper), language: paper.language })
	};
	try {
		return new Uint8Array(await Packer.toBuffer(documentOf(paper, outline, measured), false, [core]));
	} catch (error) {
		// A layout that can't be reckoned is no reason to be without the report: Word asks to fill in the page numbers.
		console.error('page numbers of a Word file', error instanceof Error ? error.name : 'unknown fault');
		return new Uint8Array(await Packer.toBuffer(documentOf(paper, outline), false, [core]));
	}
}

function documentOf(paper: Paper, outline: Outline, pageNumbers?: PageNumberEstimator): Document {
	const { report: words, print } = wordsFor(paper.language);
	const [lists, links] = [openLists(), openLinks()];
	const setting = { words, print, lists, links, look: {}, ...openPlaces() };
	const children: FileChild[] = [
		...coverPage(outline.cover),
		new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: textRuns(outline.contents) }),
		new TableOfContents(outline.contents, { hyperlink: true, headingStyleRange: '1-2' }),
		...bodyOf(outline.blocks, setting)
	];
	const document = new Document({
		customProperties: isReady(paper) ? [] : customProperties(paper),
		styles: stylesIn(paper.language === 'nb' ? 'nb-NO' : 'sv-SE'),
		numbering: lists.numbering(),
		...(pageNumbers === undefined ? {} : { pageNumbers }),
		sections: [{ ...pageOf(outline.running), children }]
	});
	for (const [address, id] of links.all())
		document.Document.Relationships.addRelationship(id, HYPERLINK, address, 'External');
	return document;
}
