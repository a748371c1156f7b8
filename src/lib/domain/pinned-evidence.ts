/** Cards as they stand beside a question: what each says of it, and which others can be pinned to it. */
import { further } from './coverage.ts';
import { sourceKinds, stages } from './evidence.ts';
import type { Evidence, EvidenceLink, Stage } from './evidence.ts';

export interface Pinned {
	readonly card: Evidence;
	/** What it says of the question, at least one. */
	readonly links: readonly EvidenceLink[];
	/** The furthest of what it shows of the question. */
	readonly stage: Stage | null;
}

/** A question's cards by kind of source, in each the furthest first. */
export function pinnedTo(question: string, cards: readonly Evidence[]): Pinned[] {
	return cards
		.flatMap((card): Pinned[] => {
			const links = card.links.filter((link) => link.question === question);
			if (links.length === 0) return [];
			return [
				{ card, links, stage: links.reduce<Stage | null>((most, one) => further(most, one.stage), null) }
			];
		})
		.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ card, stage }: Pinned): number {
	const behind = stage === null ? stages.length : stages.length - 1 - stages.indexOf(stage);
	return sourceKinds.indexOf(card.kind) * 10 + behind;
}

/** The other questions that a card says something of. */
export function otherQuestions(card: Evidence, question: string): string[] {
	return [...new Set(card.links.map((link) => link.question))].filter((one) => one !== question);
}

/** What a card is found by: all of its own words, with letters of one size. */
export function wordsOf({ title, text, address, links, file }: Evidence): string {
	const quotes = links.map(({ quote }) => quote ?? '');
	return [title, text, address ?? '', file?.name ?? '', ...quotes].join('\n').toLowerCase();
}

/** The cards that have all of the words, or begin with them; those that are last come first. */
export function foundAmong(cards: readonly Evidence[], asked: string): Evidence[] {
	const words = asked
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word !== '');
	return cards
		.filter((card) => {
			const said = words.length === 0 ? '' : wordsOf(card);
			return words.every((word) => said.includes(word));
		})
		.toReversed();
}
