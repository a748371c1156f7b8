/** A PDF as qpdf tells it: its catalog, its tags as a tree, its metadata. */
import { execFileSync } from 'node:child_process';
import { askPdf } from './pdf-tools.ts';

type Value = string | number | boolean | null | Value[] | { readonly [key: string]: Value };
type Dictionary = Readonly<Record<string, Value>>;

export interface Tag {
	/** Like `H1`, `TD`; in the document's own words for what those stand for. */
	readonly name: string;
	readonly alternative: string | null;
	/** `Row` or `Column` of a table's header. */
	readonly scope: string | null;
	readonly children: readonly Tag[];
}

export interface PdfTree {
	readonly catalog: Dictionary;
	readonly tags: Tag;
	/** XMP */
	readonly metadata: string;
	/** Of parts in another language than the document's own. */
	readonly languages: readonly string[];
	/** Addresses that links lead to. */
	readonly links: readonly string[];
	/** All tags in the order they are read. */
	all(): readonly Tag[];
}

const isDictionary = (value: Value | undefined): value is Dictionary =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** qpdf writes names with a slash and texts with a mark of their kind. */
const plain = (value: Value | undefined): string | null =>
	typeof value === 'string' ? value.replace(/^(?:\/|u:|b:)/, '') : null;

export function readPdfTree(file: string): PdfTree {
	const { qpdf } = JSON.parse(askPdf('qpdf', '--json=2', '--json-key=qpdf', file)) as {
		readonly qpdf: readonly [unknown, Readonly<Record<string, { readonly value?: Value }>>];
	};
	const follow = (value: Value | undefined): Value | undefined =>
		typeof value === 'string' && /^\d+ \d+ R$/.test(value) ? follow(qpdf[1][`obj:${value}`]?.value) : value;
	const many = (value: Value | undefined): (Value | undefined)[] => {
		const followed = follow(value);
		return Array.isArray(followed) ? followed.map(follow) : [followed];
	};
	const trailer = qpdf[1]['trailer']?.value;
	const catalog = isDictionary(trailer) ? follow(trailer['/Root']) : undefined;
	if (!isDictionary(catalog)) throw new Error('a PDF without a catalog');

	const elements = Object.values(qpdf[1]).flatMap(({ value }) => within(value));
	const scopeOf = (element: Dictionary): string | null => {
		const attributes = many(element['/A']).filter(isDictionary);
		return attributes.map((one) => plain(one['/Scope'])).find((scope) => scope !== null) ?? null;
	};
	const tagOf = (element: Dictionary): Tag => ({
		name: plain(element['/S']) ?? '',
		alternative: plain(follow(element['/Alt'])),
		scope: scopeOf(element),
		children: many(element['/K'])
			.filter(isDictionary)
			.filter((one) => '/S' in one)
			.map(tagOf)
	});
	const root = follow(catalog['/StructTreeRoot']);
	const tags: Tag = {
		name: 'StructTreeRoot',
		alternative: null,
		scope: null,
		children: isDictionary(root) ? many(root['/K']).filter(isDictionary).map(tagOf) : []
	};
	return {
		catalog,
		tags,
		languages: unique(
			elements.filter((one) => plain(one['/Type']) === 'StructElem').map((one) => plain(one['/Lang']))
		),
		links: unique(elements.map((one) => (plain(one['/S']) === 'URI' ? plain(one['/URI']) : null))),
		metadata: metadataOf(file, catalog['/Metadata']),
		all: () => allOf(tags)
	};
}

/** A value's dictionaries, itself and those inside it. */
const within = (value: Value | undefined): Dictionary[] =>
	Array.isArray(value)
		? value.flatMap(within)
		: isDictionary(value)
			? [value, ...Object.values(value).flatMap(within)]
			: [];

const unique = (texts: readonly (string | null)[]): string[] => [
	...new Set(texts.filter((text) => text !== null))
];

const allOf = (tag: Tag): Tag[] => [tag, ...tag.children.flatMap(allOf)];

function metadataOf(file: string, reference: Value | undefined): string {
	if (typeof reference !== 'string') return '';
	const [object = ''] = reference.split(' ');
	return execFileSync('qpdf', [file, `--show-object=${object}`, '--filtered-stream-data'], {
		encoding: 'utf8'
	});
}
