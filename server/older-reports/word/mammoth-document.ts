/** What mammoth makes of a Word file before it makes HTML: the part of it that is read here. */
import mammoth from 'mammoth';

export interface WordElement {
	readonly type: string;
	readonly children?: readonly WordElement[];
	/** Of a text. */
	readonly value?: string;
	/** Of a paragraph. */
	readonly styleName?: string | null;
	readonly numbering?: {
		readonly isOrdered: boolean;
		/** From 0, as text. */
		readonly level: string;
		readonly paragraphStyleId?: string;
	} | null;
	/** Of a row that is repeated on each page. */
	readonly isHeader?: boolean;
	/** Of the beginning of a bookmark. */
	readonly name?: string;
	/** Of a run. */
	readonly styleId?: string | null;
	readonly isBold?: boolean;
	readonly isItalic?: boolean;
	/** Of a hyperlink; null for one inside the document. */
	readonly href?: string | null;
	readonly anchor?: string | null;
	/** Of a break: `line`, `page`, `column`. */
	readonly breakType?: string;
	/** Of a reference to a footnote or endnote. */
	readonly noteType?: string;
	readonly noteId?: string;
}

export interface WordDocument extends WordElement {
	readonly notes?: {
		readonly resolve: (reference: WordElement) => { readonly body: readonly WordElement[] } | undefined;
	};
}

/** Throws what mammoth throws where the document is damaged. */
export async function wordDocumentOf(bytes: Uint8Array): Promise<WordDocument> {
	let found: WordDocument | null = null;
	await mammoth.convertToHtml(
		{ buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
		{
			externalFileAccess: false,
			transformDocument: (element: WordDocument): WordDocument => {
				found = element;
				return { ...element, children: [] };
			}
		}
	);
	if (found === null) throw new Error('mammoth gave no document');
	return found;
}
