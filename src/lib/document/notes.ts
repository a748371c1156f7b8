/** The notes of an interview, read as plain text. */
import type * as Y from 'yjs';
import { notesRoot } from './names.ts';

export function notesText(doc: Y.Doc, interview: string): string {
	// Two who write at the same place can part the halves of a character; halves are no text.
	return doc.getText(notesRoot(interview)).toString().toWellFormed();
}
