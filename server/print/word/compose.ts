/** A report as a Word file. Takes its thread for about a second: `renderWord` does it in a process of its own. */
import { Document, Packer, Paragraph, TableOfContents, type FileChild, type PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Report } from '../../../src/lib/report/report.ts';
import { wordsFor } from '../../../src/lib/words/words.ts';
import { outlineOf, type Outline } from '../outline/outline.ts';
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

export async function composeWord(raw: Report): Promise<Uint8Array> {
	const report = readable(raw);
	const outline = outlineOf(report);
	const bytes = await packed(report, outline);
	setZipTimes(bytes, report.version.at);
	return bytes;
}

async function packed(report: Report, outline: Outline): Promise<Uint8Array> {
	const core = { path: 'docProps/core.xml', data: coreProperties(outline, report) };
	try {
		return new Uint8Array(await Packer.toBuffer(documentOf(report, outline, measured), false, [core]));
	} catch (error) {
		// A layout that can't be reckoned is no reason to be without the report: Word asks to fill in the page numbers.
		console.error('page numbers of a Word file', error instanceof Error ? error.name : 'unknown fault');
		return new Uint8Array(await Packer.toBuffer(documentOf(report, outline), false, [core]));
	}
}

function documentOf(report: Report, outline: Outline, pageNumbers?: PageNumberEstimator): Document {
	const { report: words, print } = wordsFor(report.language);
	const [lists, links] = [openLists(), openLinks()];
	const setting = { words, print, lists, links, look: {}, ...openPlaces() };
	const children: FileChild[] = [
		...coverPage(outline.cover),
		new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: textRuns(outline.contents) }),
		new TableOfContents(outline.contents, { hyperlink: true, headingStyleRange: '1-2' }),
		...bodyOf(outline.blocks, setting)
	];
	const document = new Document({
		customProperties: customProperties(report),
		styles: stylesIn(report.language === 'nb' ? 'nb-NO' : 'sv-SE'),
		numbering: lists.numbering(),
		...(pageNumbers === undefined ? {} : { pageNumbers }),
		sections: [{ ...pageOf(outline.running), children }]
	});
	for (const [address, id] of links.all())
		document.Document.Relationships.addRelationship(id, HYPERLINK, address, 'External');
	return document;
}
