/** What the page of an interview tells of its notes, and the act that makes evidence of a line. */
import type { RequestEvent } from '@sveltejs/kit';
import type { NotesPage } from '$lib/components/note/notes-page.ts';
import type { Actor, Evaluation } from '$lib/domain/evaluation.ts';
import { stages } from '$lib/domain/evidence.ts';
import { questionsOf } from '$lib/domain/instrument.ts';
import { markOf } from '$lib/domain/mark.ts';
import { can, mayEdit } from '$lib/domain/permissions.ts';
import { database } from '$server/db/connect.ts';
import { citeNote } from '$server/use-cases/cite-note.ts';
import { openNotes } from '$server/use-cases/open-notes.ts';
import { answering } from '../posted-plan.server.ts';

/** Null for who was not present, and once the notes are deleted. */
export async function notesPageFor(
	actor: Actor,
	evaluation: Evaluation,
	{ id, title }: { readonly id: string; readonly title: string }
): Promise<NotesPage | null> {
	if (!can(actor, { do: 'join-notes', interview: id }, evaluation)) return null;
	const { user } = actor;
	const name = evaluation.members.find((member) => member.user === user)?.name ?? '';
	return {
		room: await openNotes(database(), actor, evaluation.id, id),
		evaluation: evaluation.id,
		interview: { id, title },
		me: { id: user, name, ...markOf(evaluation.members, user) },
		questions: Object.fromEntries(questionsOf(evaluation.edition).map(({ id: of, text }) => [of, text])),
		mayWrite: mayEdit(actor, { kind: 'notes', interview: id }, evaluation),
		municipality: evaluation.municipality.name
	};
}

export const cite = answering<
	RequestEvent & { readonly params: { readonly id: string; readonly interview: string } }
>('cite', async ({ db, actor, now, text }, { params: { id: evaluation, interview } }) => {
	const questions = text('questions')
		.split(/[\s,;#]+/)
		.filter((one) => one !== '');
	const stage = stages.find((one) => one === text('stage')) ?? null;
	await citeNote(db, actor, { evaluation, interview, text: text('text'), questions, stage }, now);
});
