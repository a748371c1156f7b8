/** The whole shared document as plain JSON: what a version holds and what two replicas are compared by. */
import * as Y from 'yjs';
import { parseNarrativeRoot, parseNotesRoot } from './names.ts';
import { blocksOf } from './narrative.ts';
import type { Block } from './narrative.ts';

export interface Snapshot {
	/** root → key → stored value */
	readonly maps: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
	/** root → blocks */
	readonly narratives: Readonly<Record<string, readonly Block[]>>;
	/** root → plain text; only in documents of notes */
	readonly notes?: Readonly<Record<string, string>>;
}

/** @param doc with its roots defined; roots nobody gave a type are not of the document */
export function snapshot(doc: Y.Doc): Snapshot {
	const maps: Record<string, Readonly<Record<string, unknown>>> = {};
	const narratives: Record<string, readonly Block[]> = {};
	const notes: Record<string, string> = {};
	for (const [root, type] of doc.share) {
		if (type instanceof Y.Map) maps[root] = type.toJSON();
		else if (type instanceof Y.Text && parseNotesRoot(root) !== null) {
			notes[root] = type.toString().toWellFormed();
		} else if (type instanceof Y.XmlElement && parseNarrativeRoot(root) !== null) {
			narratives[root] = blocksOf(type);
		}
	}
	return { maps, narratives, ...(Object.keys(notes).length > 0 && { notes }) };
}
