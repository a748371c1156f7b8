/** What waits for the person, each with the place to go to. The same things that `domain/waiting.ts` counts. Pure. */
import { can } from '../../domain/permissions.ts';
import type { Actor, Evaluation } from '../../domain/evaluation.ts';
import type { Hundredths } from '../../domain/score.ts';
import type { AreaReading } from '../workspace/area-reading.ts';
import type { QuestionReading } from '../workspace/question-reading.ts';

export type WaitingKind =
	'reveal' | 'blind' | 'diverging' | 'reopened' | 'late' | 'confirm' | 'hand-in' | 'agree' | 'score';

export interface WaitingItem {
	readonly kind: WaitingKind;
	readonly area: number;
	/** The question to begin with; null for the area as a whole. */
	readonly question: string | null;
	/** Questions it stands for. */
	readonly n: number;
	/** R in percent of max, and R: what is at stake. 0 where it isn't about one question. */
	readonly percent: number;
	readonly range: Hundredths;
}

/** What holds up others first; what one does in peace last. */
const order: readonly WaitingKind[] = [
	'reveal',
	'blind',
	'late',
	'diverging',
	'reopened',
	'confirm',
	'agree',
	'hand-in',
	'score'
];

export function waitingList(
	areas: readonly AreaReading[],
	actor: Actor,
	evaluation: Evaluation
): WaitingItem[] {
	return areas
		.flatMap((reading) =>
			reading.standing.opened === null
				? sealedItems(reading, actor, evaluation)
				: openedItems(reading, actor, evaluation)
		)
		.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.range - a.range);
}

function sealedItems(reading: AreaReading, actor: Actor, evaluation: Evaluation): WaitingItem[] {
	const area = reading.area.number;
	const items: WaitingItem[] = [];
	if (reading.ready && can(actor, { do: 'reveal', area }, evaluation))
		items.push(item('reveal', area, null, 1));
	if (can(actor, { do: 'hand-in-area', area }, evaluation)) {
		const left = reading.unscored;
		items.push(
			left.length > 0 ? item('score', area, left[0] ?? null, left.length) : item('hand-in', area, null, 1)
		);
	}
	return items;
}

function openedItems(reading: AreaReading, actor: Actor, evaluation: Evaluation): WaitingItem[] {
	const area = reading.area.number;
	const alone: WaitingItem[] = [];
	const toAgree: string[] = [];
	const toConfirm: string[] = [];
	for (const one of reading.questions) {
		const { id } = one.question;
		const kind = kindOf(one, actor, evaluation);
		if (kind === 'agree') toAgree.push(id);
		else if (kind === 'confirm') toConfirm.push(id);
		else if (kind !== null)
			alone.push({
				...item(kind, area, id, 1),
				percent: one.percent,
				range: kind === 'blind' ? 0 : (one.spread?.range ?? 0)
			});
	}
	return [...alone, ...batch('confirm', area, toConfirm), ...batch('agree', area, toAgree)];
}

function kindOf(one: QuestionReading, actor: Actor, evaluation: Evaluation): WaitingKind | null {
	const question = one.question.id;
	if (!one.isMine) return null;
	if (one.standing.blindOpen)
		return can(actor, { do: 'hand-in-question', question }, evaluation) ? 'blind' : null;
	if (one.agreed !== null) {
		const awaited = !one.view.confirmations.has(actor.user);
		return awaited && can(actor, { do: 'confirm', question }, evaluation) ? 'confirm' : null;
	}
	if (!can(actor, { do: 'agree', question }, evaluation)) return null;
	if ((one.own?.x ?? null) === null) return 'late';
	return one.state === 'diverging' || one.state === 'reopened' ? one.state : 'agree';
}

function batch(kind: WaitingKind, area: number, questions: readonly string[]): WaitingItem[] {
	const first = questions[0];
	return first === undefined ? [] : [item(kind, area, first, questions.length)];
}

function item(kind: WaitingKind, area: number, question: string | null, n: number): WaitingItem {
	return { kind, area, question, n, percent: 0, range: 0 };
}
