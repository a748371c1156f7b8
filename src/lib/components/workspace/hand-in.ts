/** Handing in what the own sheet says, once the server has it. */
import { readArea, type AreaReading } from './area-reading.ts';
import type { Desk } from './desk.svelte.ts';

/** How long what was typed last may take to be saved, in milliseconds; later the server says that it hasn't come. */
const PATIENCE = 5_000;

type Inside = Pick<Desk, 'words' | 'reading' | 'sources' | 'may' | 'act'> & {
	readonly room: { readonly own: { whenSaved(within: number): Promise<boolean> } | null };
};

/** The area where one stands, as the server has it; one may have gone on meanwhile. */
async function onceSaved(desk: Inside): Promise<AreaReading> {
	const { number } = desk.reading.area;
	await desk.room.own?.whenSaved(PATIENCE);
	return readArea(number, desk.sources);
}

/** The own sealed scores of the area, if each question has one. */
export async function handInArea(desk: Inside): Promise<void> {
	const area = desk.reading.area.number;
	if (!desk.may({ do: 'hand-in-area', area }) || desk.reading.unscored.length > 0) return;
	const { questions } = await onceSaved(desk);
	const values = Object.fromEntries(
		questions.flatMap(({ question, onSheet, isMine }) =>
			isMine && onSheet !== null ? [[question.id, onSheet]] : []
		)
	);
	await desk.act('handInArea', { values }, desk.words.handIn.done(area), area);
}

/** The own score of the question's open blind round, with the rationale that is still being typed. */
export async function handInQuestion(desk: Inside, question: string): Promise<void> {
	if (!desk.may({ do: 'hand-in-question', question })) return;
	const { area, questions } = await onceSaved(desk);
	const value = questions.find((one) => one.question.id === question)?.onSheet ?? null;
	if (value === null || value.x === null) return;
	const said = desk.words.handIn.questionDone(question);
	await desk.act('handInQuestion', { question, value }, said, area.number);
}
