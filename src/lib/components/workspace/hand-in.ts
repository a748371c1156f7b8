/** Handing in what the own sheet says, once the server has it. */
import type { Desk } from './desk.svelte.ts';

/** How long what was typed last may take to be saved, in milliseconds; later the server says that it hasn't come. */
const PATIENCE = 5_000;

type Inside = Pick<Desk, 'words' | 'reading' | 'may' | 'act'> & {
	readonly room: { readonly own: { whenSaved(within: number): Promise<boolean> } | null };
};

/** The own sealed scores of the area, if each question has one. */
export async function handInArea(desk: Inside): Promise<void> {
	const area = desk.reading.area.number;
	if (!desk.may({ do: 'hand-in-area', area }) || desk.reading.unscored.length > 0) return;
	await desk.room.own?.whenSaved(PATIENCE);
	const values = Object.fromEntries(
		desk.reading.questions.flatMap(({ question, onSheet, isMine }) =>
			isMine && onSheet !== null ? [[question.id, onSheet]] : []
		)
	);
	await desk.act('handInArea', { values }, desk.words.handIn.done(area));
}

/** The own score of the question's open blind round, with the rationale that is still being typed. */
export async function handInQuestion(desk: Inside, question: string): Promise<void> {
	if (!desk.may({ do: 'hand-in-question', question })) return;
	await desk.room.own?.whenSaved(PATIENCE);
	const value = desk.reading.questions.find((one) => one.question.id === question)?.onSheet ?? null;
	if (value === null || value.x === null) return;
	await desk.act('handInQuestion', { question, value }, desk.words.handIn.questionDone(question));
}
