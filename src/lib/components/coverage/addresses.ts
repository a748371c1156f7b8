/** Where the cells of the coverage lead. */
import type { EvidenceLink, SourceKind } from '$lib/domain/evidence.ts';

/** The evidence of a question, of one kind of source. */
export function addressOfCards(evaluation: string, question: string, kind: SourceKind): string {
	return `/evaluations/${evaluation}/evidence?question=${question}&kind=${kind}`;
}

/** A new card for the question, of the kind. */
export function addressOfAdding(evaluation: string, question: string, kind: SourceKind): string {
	return `/evaluations/${evaluation}/evidence?question=${question}&kind=${kind}&add#add`;
}

/** The card itself. */
export function addressOfCard(evaluation: string, card: string): string {
	return `/evaluations/${evaluation}/evidence/${card}`;
}

/** What a card says, where it stands in its document. */
export function addressOfPassage(
	evaluation: string,
	card: string,
	{ page, paragraph }: Pick<EvidenceLink, 'page' | 'paragraph'>
): string {
	const place = [page === null ? '' : `p${page}`, paragraph === null ? '' : `s${paragraph}`]
		.filter((part) => part !== '')
		.join('-');
	return `${addressOfCard(evaluation, card)}?at=${place}#${place}`;
}
