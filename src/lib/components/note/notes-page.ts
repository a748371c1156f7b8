/** What a page of notes needs, with a network and without. No notes: those are in the document alone. */
import type { Here } from '$lib/live/people-here.ts';

export interface NotesPage {
	/** The room's name, epoch included. */
	readonly room: string;
	readonly evaluation: string;
	readonly interview: { readonly id: string; readonly title: string };
	readonly me: Here;
	/** The edition's questions by id, with their wording. */
	readonly questions: Readonly<Record<string, string>>;
	/** Whether the notes may be written now. */
	readonly mayWrite: boolean;
	/** Its name is nobody's. */
	readonly municipality: string;
}
