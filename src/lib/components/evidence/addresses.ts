/** Where evidence is read. */
import { placeName } from '$lib/domain/evidence-reading.ts';
import type { EvidenceLink } from '$lib/domain/evidence.ts';

export function addressOfCard(evaluation: string, card: string): string {
	return `/evaluations/${evaluation}/evidence/${card}`;
}

/** What a card says, where it stands in its text. */
export function addressOfPassage(
	evaluation: string,
	card: string,
	{ page, paragraph }: Pick<EvidenceLink, 'page' | 'paragraph'>
): string {
	const place = placeName(page, paragraph ?? (page === null ? null : 1));
	return `${addressOfCard(evaluation, card)}?at=${place}#${place}`;
}
