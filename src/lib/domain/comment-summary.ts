/** Comments counted: what is drafted, sent, answered and how. */
import { decisions, type Answer, type Comment, type CommentKind, type Decision } from './comment.ts';

export interface CommentSummary {
	readonly drafts: number;
	readonly draftsByKind: Readonly<Record<CommentKind, number>>;
	readonly sent: number;
	readonly unanswered: number;
	readonly decided: Readonly<Record<Decision, number>>;
}

/** The answer that counts of each comment: the latest. */
export function latestAnswers(answers: readonly Answer[]): ReadonlyMap<string, Answer> {
	const latest = new Map<string, Answer>();
	for (const answer of answers)
		if (answer.n > (latest.get(answer.comment)?.n ?? 0)) latest.set(answer.comment, answer);
	return latest;
}

export function summaryOf(comments: readonly Comment[], answers: readonly Answer[]): CommentSummary {
	const latest = latestAnswers(answers);
	const drafts = comments.filter(({ sent }) => sent === null);
	const sent = comments.filter((comment) => comment.sent !== null);
	const ofKind = (kind: CommentKind) => drafts.filter((comment) => comment.kind === kind).length;
	const decided: Record<Decision, number> = { accepted: 0, partly: 0, rejected: 0 };
	for (const decision of decisions)
		decided[decision] = sent.filter(({ id }) => latest.get(id)?.decision === decision).length;
	return {
		drafts: drafts.length,
		draftsByKind: {
			error: ofKind('error'),
			clarification: ofKind('clarification'),
			remark: ofKind('remark')
		},
		sent: sent.length,
		unanswered: sent.filter(({ id }) => !latest.has(id)).length,
		decided
	};
}
