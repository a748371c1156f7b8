/** Where the cells of the coverage lead. */
import type { SourceKind } from '$lib/domain/evidence.ts';

/** The evidence of a question, of one kind of source. */
export function addressOfCards(evaluation: string, question: string, kind: SourceKind): string {
	return `/evaluations/${evaluation}/evidence?question=${question}&kind=${kind}`;
}

/** A new card for the question, of the kind. */
export function addressOfAdding(evaluation: string, question: string, kind: SourceKind): string {
	return `/evaluations/${evaluation}/evidence?question=${question}&kind=${kind}&add#add`;
}
