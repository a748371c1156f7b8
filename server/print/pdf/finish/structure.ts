/** The tree of tags of a PDF: what is a heading, a table, a cell. */
import { PDFArray, PDFDict, PDFName, type PDFContext, type PDFObject } from 'pdf-lib';

/** Like `Table` or `TD`; empty for what is no element. */
export function tagOf(element: PDFDict): string {
	const tag = element.get(PDFName.of('S'));
	return tag instanceof PDFName ? tag.decodeText() : '';
}

/** The elements right below one; marked content itself is none. */
export function childrenOf(element: PDFDict, context: PDFContext): PDFDict[] {
	const inside = context.lookup(element.get(PDFName.of('K')));
	const all: (PDFObject | undefined)[] = inside instanceof PDFArray ? inside.asArray() : [inside];
	return all.map((one) => context.lookup(one)).filter((one) => one instanceof PDFDict);
}

/** All elements with a tag, in the order they are read. */
export function elementsOf(root: PDFDict, tag: string, context: PDFContext): PDFDict[] {
	const found: PDFDict[] = [];
	const seen = new Set<PDFDict>();
	const waiting = [root];
	for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
		if (seen.has(element)) continue;
		seen.add(element);
		if (tagOf(element) === tag) found.push(element);
		waiting.push(...childrenOf(element, context).toReversed());
	}
	return found;
}
