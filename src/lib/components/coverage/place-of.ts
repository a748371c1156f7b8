/** Where in its source a card says something, in words; empty where no place is told. */
import type { EvidenceLink } from '../../domain/evidence.ts';
import type { Words } from '../../words/words.ts';

export function placeOf({ page, paragraph }: EvidenceLink, words: Words['evidenceDock']): string {
	return [page === null ? null : words.page(page), paragraph === null ? null : words.paragraph(paragraph)]
		.filter((part) => part !== null)
		.join(', ');
}
