/** What of a card's own words is searched: its title, its text line by line, and its quotes with their places. */

import type { Evidence, EvidenceLink } from '../../src/lib/domain/evidence.ts';
import type { Passage } from '../repositories/passage.ts';
import { stemsOf } from '../search/stems.ts';

export function passagesOfCard({
	title,
	text,
	links
}: Pick<Evidence, 'title' | 'text' | 'links'>): Passage[] {
	const nowhere = { page: null, paragraph: null };
	const quotes = links.flatMap(({ quote, page, paragraph }, index) =>
		quote === null ? [] : [{ part: 'quote' as const, n: index + 1, page, paragraph, text: quote }]
	);
	const lines = text.split(/\n+/).map((line, index) => ({
		...{ part: 'text' as const, n: index + 1, ...nowhere, text: line }
	}));
	return [{ part: 'title' as const, n: 1, ...nowhere, text: title }, ...quotes, ...lines]
		.map((passage) => ({ ...passage, stems: stemsOf(passage.text) }))
		.filter(({ stems }) => stems.length > 0);
}

/** The questions that links are about, each once, in their order. */
export function questionsOfLinks(links: readonly EvidenceLink[]): string[] {
	return [...new Set(links.map(({ question }) => question))];
}
