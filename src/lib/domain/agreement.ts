/** When an agreement stands, and whose word it still waits for. */
import type { Agreement, Confirmation, UserId } from './evaluation.ts';

/** The part of a question's facts that agreement is told from. */
export interface Agreeable {
	/** The latest agreement, also when it has been reopened. */
	readonly agreement: Agreement | null;
	/** Confirmations and reservations of that agreement. */
	readonly confirmations: ReadonlyMap<UserId, Confirmation>;
}

/** An agreement that hasn't been reopened, confirmed or not. It closes the question's scores. */
export function standingAgreement({ agreement }: Pick<Agreeable, 'agreement'>): Agreement | null {
	return agreement !== null && agreement.reopened === null ? agreement : null;
}

/** Those of A who have yet to confirm or reserve on the standing agreement; nobody without one. */
export function awaitingOf(question: Agreeable, assigned: readonly UserId[]): UserId[] {
	if (standingAgreement(question) === null) return [];
	return assigned.filter((user) => !question.confirmations.has(user));
}
