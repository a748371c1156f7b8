/** What of a Word file is looked into: the parts that hold text, and none that a reader could be made to fetch or run. */
import { LARGEST_UNPACKED } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { ArchivePart } from '../../archive/directory.ts';
import { archiveOf, partsOfArchive, unpack } from './archive.ts';
import { markLettered } from './lettered.ts';
import { markStarts } from './own/starts.ts';

const wanted =
	/^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document\d*|styles\d*|numbering\d*|footnotes\d*|endnotes\d*)\.xml|word\/_rels\/document\d*\.xml\.rels)$/;
const main = /^word\/document\d*\.xml$/;

/**
 * A copy of the document with the parts of its text alone: without pictures, comments, embedded files.
 * @throws {UnreadableFile} for what is no Word document, locked, with macros, damaged, too large, or with foreign markup
 */
export function textPartsOf(bytes: Uint8Array): Uint8Array {
	const parts = partsOfArchive(bytes);
	if (parts.some(({ locked }) => locked)) throw new UnreadableFile('encrypted');
	if (parts.some(({ name }) => /(?:^|\/)vba(?:project|data)/i.test(name))) throw new UnreadableFile('macros');
	if (!parts.some(({ name }) => main.test(name))) throw new UnreadableFile('not-a-document');
	const texts = unpacked(bytes, parts);
	const types = Buffer.from(texts.get('[Content_Types].xml') ?? []).toString();
	if (/macroEnabled/i.test(types)) throw new UnreadableFile('macros');
	return archiveOf(texts);
}

function unpacked(bytes: Uint8Array, parts: readonly ArchivePart[]): Map<string, Uint8Array> {
	const texts = new Map<string, Uint8Array>();
	let left = LARGEST_UNPACKED;
	for (const part of parts) {
		if (!wanted.test(part.name)) continue;
		if (texts.has(part.name)) throw new UnreadableFile('damaged');
		const content = unpack(bytes, part, left);
		left -= content.length;
		const text = soundXml(content);
		texts.set(
			part.name,
			part.name.startsWith('word/numbering') ? Buffer.from(markStarts(markLettered(text))) : content
		);
	}
	return texts;
}

/** Word writes UTF-8, and never a document type: that is where entities would come from. */
function soundXml(content: Uint8Array): string {
	let text;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(content);
	} catch (error) {
		throw new UnreadableFile('damaged', { cause: error });
	}
	if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new UnreadableFile('foreign-markup');
	return text;
}
