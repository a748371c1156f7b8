/**
 * The written table of what a narrative may hold: nodes, which of them stands in which, their attributes and the
 * marks on text. It is what the editor's binding writes for the nodes we use; the editor brings pasted
 * content into it, and the guard refuses what is outside it.
 */

import { isTarget } from '../domain/reference.ts';

export type NodeName =
	'root' | 'paragraph' | 'heading' | 'list' | 'listitem' | 'link' | 'linebreak' | 'reference';
/** `text` stands for a run of text with marks. */
export type ChildName = Exclude<NodeName, 'root'> | 'text';

const INLINE: readonly ChildName[] = ['text', 'linebreak', 'link', 'reference'];

export const CHILDREN: Record<NodeName, readonly ChildName[]> = {
	root: ['paragraph', 'heading', 'list'],
	paragraph: INLINE,
	heading: INLINE,
	list: ['listitem'],
	listitem: [...INLINE, 'list'],
	link: ['text', 'linebreak'],
	linebreak: [],
	reference: []
};

type Check = (value: unknown) => boolean;

const URL_LENGTH = 2048;
const TITLE_LENGTH = 500;
/** A bit for each of Lexical's eleven marks on text. */
const FORMAT_MAX = 2 ** 11 - 1;
const LINK_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

const whole = (from: number, to: number): Check => {
	return (value) => typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
};
const oneOf = (...values: readonly unknown[]): Check => {
	return (value) => values.includes(value);
};

/** A link leads to the web or to a mailbox, and says so itself: no relative addresses, no control characters. */
export function isLinkAddress(value: unknown): value is string {
	if (typeof value !== 'string' || value.length > URL_LENGTH) return false;
	// eslint-disable-next-line no-control-regex -- browsers drop them, so they can hide a protocol
	if (/[\u0000-\u001f\u007f]/.test(value)) return false;
	return URL.canParse(value) && LINK_PROTOCOLS.has(new URL(value).protocol);
}

const BLOCK: Record<string, Check> = {
	__format: whole(0, 6),
	__indent: whole(0, 20),
	__dir: oneOf('ltr', 'rtl'),
	__textFormat: whole(0, FORMAT_MAX)
};

const ATTRIBUTES: Record<NodeName, Record<string, Check>> = {
	root: BLOCK,
	paragraph: BLOCK,
	heading: { ...BLOCK, __tag: oneOf('h1', 'h2', 'h3', 'h4', 'h5', 'h6') },
	list: {
		...BLOCK,
		__listType: oneOf('bullet', 'number'),
		__tag: oneOf('ul', 'ol'),
		__start: whole(0, 99_999)
	},
	listitem: { ...BLOCK, __value: whole(0, 999_999) },
	link: {
		...BLOCK,
		__url: isLinkAddress,
		__rel: (value) => typeof value === 'string' && /^[a-z -]{0,64}$/.test(value),
		__target: oneOf('_blank', '_self'),
		__title: (value) => typeof value === 'string' && value.length <= TITLE_LENGTH
	},
	linebreak: {},
	reference: { __target: isTarget }
};

export function isNodeName(name: string): name is NodeName {
	return Object.hasOwn(CHILDREN, name);
}

export function mayContain(parent: NodeName, child: string): boolean {
	return CHILDREN[parent].some((name) => name === child);
}

export function mayHaveAttribute(node: NodeName, key: string, value: unknown): boolean {
	const checks = ATTRIBUTES[node];
	return Object.hasOwn(checks, key) && checks[key]?.(value) === true;
}

function isProperties(value: unknown): boolean {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	return Object.entries(value).every(([key, part]) => key === '__format' && whole(0, FORMAT_MAX)(part));
}

/** A mark opens with a value and closes with null. `p`: properties of the text; `i`: keeps neighbours apart. */
export function mayHaveMark(key: string, value: unknown): boolean {
	if (key === 'p') return value === null || isProperties(value);
	if (key === 'i') return value === null || whole(0, 999_999)(value);
	// The kind of text node: plain text has none, and others can break an editor that meets them.
	return key === 't' && value === null;
}
