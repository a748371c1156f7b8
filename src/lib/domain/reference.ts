/**
 * What a mark within a text may stand for: a question or a card of evidence that the words are tied to, or that they
 * tell of a good example.
 */

/** ★ */
export const goodExample = 'good-example';

export type Target =
	| { readonly kind: 'question'; readonly id: string }
	| { readonly kind: 'evidence'; readonly id: string }
	| { readonly kind: typeof goodExample };

const QUESTION = /^question\/([1-9][0-9]?\.[1-9][0-9]?)$/;
const EVIDENCE = /^evidence\/([A-Za-z0-9_-]{1,64})$/;

export function questionTarget(id: string): string {
	return `question/${id}`;
}

export function evidenceTarget(id: string): string {
	return `evidence/${id}`;
}

/** Null for what no editor writes. */
export function targetOf(value: unknown): Target | null {
	if (typeof value !== 'string') return null;
	if (value === goodExample) return { kind: goodExample };
	const question = QUESTION.exec(value)?.[1];
	if (question !== undefined) return { kind: 'question', id: question };
	const evidence = EVIDENCE.exec(value)?.[1];
	return evidence === undefined ? null : { kind: 'evidence', id: evidence };
}

export function isTarget(value: unknown): value is string {
	return targetOf(value) !== null;
}
