/** Texts as HTML for a file that is read outside of here: every word escaped, links only to the web or a mailbox. */
import type { Block, List, Run } from '$lib/editor/section';
import { isLinkAddress } from '$lib/editor/link-address';

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** For text and for attributes in double quotes. */
export function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/** Headings begin at the fourth level. */
export function blocksHtml(blocks: readonly Block[]): string {
	return blocks.map(blockHtml).filter(Boolean).join('\n');
}

function blockHtml(block: Block): string {
	if (block.type === 'list') return listHtml(block);
	const words = runsHtml(block.runs);
	if (words === '') return '';
	if (block.type === 'paragraph') return `<p>${words}</p>`;
	const tag = block.level === 4 ? 'h5' : 'h4';
	return `<${tag}>${words}</${tag}>`;
}

function listHtml({ ordered, items }: List): string {
	const inner = items.map(({ runs, lists }) => `<li>${runsHtml(runs)}${lists.map(listHtml).join('')}</li>`);
	return ordered ? `<ol type="a">${inner.join('')}</ol>` : `<ul>${inner.join('')}</ul>`;
}

function runsHtml(runs: readonly Run[]): string {
	return runs.map(runHtml).join('');
}

function runHtml({ text, bold, italic, href }: Run): string {
	let html = escaped(text).replaceAll('\n', '<br>');
	if (italic) html = `<em>${html}</em>`;
	if (bold) html = `<strong>${html}</strong>`;
	return href !== null && isLinkAddress(href) ? `<a href="${escaped(href)}">${html}</a>` : html;
}
