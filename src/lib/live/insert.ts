/** Makes an unsent piece anew, as an edit of today: what `Lägg in` does. */
import type * as Y from 'yjs';
import { writeScore } from '../document/scores.ts';
import { writeSheetScore } from '../document/sheet.ts';
import { notesRoot } from '../document/names.ts';
import type { Section } from '../document/names.ts';
import type { Unsent } from './unsent.ts';

/** Appends the text at the section's end, each line a paragraph of its own. The editor's part knows how. */
export type AppendText = (area: number, section: Section, text: string) => void;

/**
 * Puts the piece into the document. The server judges it like any other edit; whether it is allowed is the
 * page's question before it offers the act.
 */
export function insert(piece: Unsent, doc: Y.Doc, append: AppendText): void {
	switch (piece.kind) {
		case 'score':
			return writeScore(doc, piece.question, piece.evaluator, piece.value);
		case 'sheet':
			return writeSheetScore(doc, piece.question, piece.round, piece.value);
		case 'narrative':
			return append(piece.area, piece.section, piece.text);
		case 'notes': {
			const notes = doc.getText(notesRoot(piece.interview));
			return notes.insert(notes.length, `\n${piece.text}\n`);
		}
	}
}
