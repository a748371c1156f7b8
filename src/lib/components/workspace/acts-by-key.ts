/** What the workspace's keys do with the question that is open. */
import { agreeingOn } from '../../domain/consensus/agreeing.ts';
import type { Desk } from './desk.svelte.ts';
import { handInArea, handInQuestion } from './hand-in.ts';
import type { QuestionReading } from './question-reading.ts';

const openOf = ({ reading, open }: Desk): QuestionReading | undefined =>
	reading.questions.find(({ question }) => question.id === open);

/** The open question's blind round, else the area. */
export async function handInOpen(desk: Desk): Promise<void> {
	const open = openOf(desk);
	await (open?.standing.blindOpen ? handInQuestion(desk, open.question.id) : handInArea(desk));
}

/** True when something was agreed on or confirmed by it. */
export async function agreeOrConfirmOpen(desk: Desk): Promise<boolean> {
	const open = openOf(desk);
	if (open === undefined) return false;
	const { agreed, view, standing, seen, spread } = open;
	const question = open.question.id;
	const { agreement: words, numbers } = desk.words;
	if (agreed !== null) {
		if (!desk.may({ do: 'confirm', question }) || view.confirmations.has(desk.facts.me)) return false;
		return desk.act('confirm', { question, agreement: agreed.id }, words.confirmed);
	}
	if (!desk.may({ do: 'agree', question }) || spread === null) return false;
	const way = agreeingOn(view, standing.blindClosed);
	if (way === 'reason') desk.asking = { what: 'diverging', question };
	if (way !== 'one-key') return false;
	const done = words.done(numbers.points(spread.median), open.question.max);
	return desk.act('agree', { question, seen }, done);
}

export function reserveOpen(desk: Desk): void {
	const open = openOf(desk);
	if (open?.agreed && desk.may({ do: 'reserve', question: open.question.id }))
		desk.asking = { what: 'reserve', question: open.question.id, agreement: open.agreed.id };
}
