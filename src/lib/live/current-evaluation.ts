/**
 * The evaluation as it is this moment: the rows the page was given, with what the shared document has told since.
 * Acts come through the document at once and through the rows a moment later; whichever is newer counts.
 */
import type { ConfirmationEntry } from '../document/confirmations.ts';
import type { StoredAgreement } from '../document/agreed.ts';
import type { StoredOpening } from '../document/opened.ts';
import type { StoredRound } from '../document/rounds.ts';
import { questionStanding } from '../domain/assigned.ts';
import type {
	Agreement,
	AreaStanding,
	Confirmation,
	Evaluation,
	QuestionStanding
} from '../domain/evaluation.ts';
import { questionsOf } from '../domain/instrument.ts';
import { areaStanding } from '../domain/standing.ts';

export interface Told {
	readonly opened: ReadonlyMap<number, StoredOpening>;
	readonly rounds: ReadonlyMap<string, StoredRound>;
	readonly agreed: ReadonlyMap<string, StoredAgreement>;
	readonly confirmations: readonly ConfirmationEntry[];
}

export function currentEvaluation(given: Evaluation, told: Told): Evaluation {
	const areas = new Map<number, AreaStanding>();
	for (const { number } of given.edition.areas) {
		const known = areaStanding(given, number);
		areas.set(number, { ...known, opened: known.opened ?? told.opened.get(number) ?? null });
	}
	const questions = new Map<string, QuestionStanding>();
	for (const { id } of questionsOf(given.edition)) {
		const known = questionStanding(given, id);
		questions.set(id, {
			...known,
			...currentRound(known, told.rounds.get(id)),
			...currentAgreement(known, id, told)
		});
	}
	return { ...given, areas, questions };
}

function currentRound(
	known: QuestionStanding,
	told: StoredRound | undefined
): Pick<QuestionStanding, 'round' | 'blindOpen' | 'blindClosed'> {
	const { round, blindOpen, blindClosed } = known;
	if (told === undefined || told.n < round || (told.n === round && told.open))
		return { round, blindOpen, blindClosed };
	// The document cannot tell a closed round from a cancelled one; the rows will, a moment later.
	return { round: told.n, blindOpen: told.open, blindClosed };
}

function currentAgreement(
	known: QuestionStanding,
	question: string,
	{ agreed, confirmations }: Told
): Pick<QuestionStanding, 'agreement' | 'confirmations'> {
	const stored = agreed.get(question);
	if (stored === undefined || (known.agreement !== null && stored.at < known.agreement.at)) return known;
	const same = known.agreement?.id === stored.id;
	const agreement: Agreement = {
		id: stored.id,
		x: stored.x,
		reason: stored.reason,
		by: stored.by,
		at: stored.at,
		reopened: stored.reopened ?? (same ? (known.agreement?.reopened ?? null) : null)
	};
	const said = new Map<string, Confirmation>(same ? known.confirmations : []);
	for (const { question: about, evaluator, confirmation } of confirmations) {
		if (about !== question || confirmation.of !== stored.id) continue;
		const at = said.get(evaluator)?.at ?? stored.at;
		said.set(evaluator, { kind: confirmation.kind, text: confirmation.text, at });
	}
	return { agreement, confirmations: said };
}
