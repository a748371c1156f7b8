// HTML from elsewhere, made plain before it is read. The page's policy forbids inline styles, so what they say of
// bold and italic is first turned into elements; otherwise a text from Google Docs would come out all bold.
import { liftWordLists } from './word-lists.ts';

/** Where the styles wait while the HTML is parsed: an attribute that means nothing to the browser. */
const look = 'data-look';

function hideStyles(html: string): string {
	return html
		.replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
		.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ` ${look}=`));
}

function wrap(element: Element, name: 'b' | 'i'): void {
	const inner = element.ownerDocument.createElement(name);
	inner.append(...element.childNodes);
	element.append(inner);
}

function applyLook(element: Element): void {
	const said = element.getAttribute(look) ?? '';
	element.removeAttribute(look);
	if (/font-style:\s*italic/i.test(said)) wrap(element, 'i');
	if (/font-weight:\s*(bold|[6-9]00)/i.test(said)) wrap(element, 'b');
	const isBold = element.tagName === 'B' || element.tagName === 'STRONG';
	if (isBold && /(^|;)\s*font-weight:\s*(normal|400)/i.test(said)) element.replaceWith(...element.childNodes);
}

/** The same words, headings, lists and links without any style. `parse` makes a document of HTML. */
export function plainHtml(html: string, parse: (html: string) => Document): string {
	const page = parse(hideStyles(html));
	liftWordLists(page, look);
	for (const element of page.querySelectorAll(`[${look}]`)) applyLook(element);
	return page.body.innerHTML;
}
