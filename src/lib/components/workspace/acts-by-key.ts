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

export function agreeOrConfirmOpen(desk: Desk): void {
	const open = openOf(desk);
	if (open === undefined) return;
	const { agreed, view, standing, seen, spread } = open;
	const question = open.question.id;
	const { words } = desk;
	if (agreed !== null) {
		if (desk.may({ do: 'confirm', question }) && !view.confirmations.has(desk.facts.me))
			void desk.act('confirm', { question, agreement: agreed.id }, words.agreement.confirmed);
	} else if (desk.may({ do: 'agree', question }) && spread !== null) {
		const way = agreeingOn(view, standing.blindClosed);
		const points = words.numbers.points(spread.median);
		if (way === 'one-key')
			void desk.act('agree', { question, seen }, words.agreement.done(points, open.question.max));
		else if (way === 'reason') desk.asking = { what: 'diverging', question };
	}
}

export function reserveOpen(desk: Desk): void {
	const open = openOf(desk);
	if (open?.agreed && desk.may({ do: 'reserve', question: open.question.id }))
		desk.asking = { what: 'reserve', question: open.question.id, agreement: open.agreed.id };
}
