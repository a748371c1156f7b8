/** What a card says of questions, as it comes in. */

import {
	LAST_PAGE,
	LAST_PARAGRAPH,
	LINKS_OF_CARD,
	QUOTE_LENGTH
} from '../../src/lib/domain/evidence-limits.ts';
import { linkKey, stages, type EvidenceLink } from '../../src/lib/domain/evidence.ts';
import { findQuestion, type Edition } from '../../src/lib/domain/instrument.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { plainText } from './plain-text.ts';

/** Those that say the same are one. @throws {Refused} */
export function checkedLinks(links: readonly EvidenceLink[], edition: Edition): EvidenceLink[] {
	if (links.length > LINKS_OF_CARD) throw new Refused('too-large', { field: 'links', limit: LINKS_OF_CARD });
	const checked = new Map<string, EvidenceLink>();
	for (const link of links) {
		const one = checkedLink(link, edition);
		checked.set(linkKey(one), one);
	}
	return [...checked.values()];
}

function checkedLink(
	{ question, stage, page, paragraph, quote }: EvidenceLink,
	edition: Edition
): EvidenceLink {
	if (findQuestion(edition, question) === undefined) throw new Refused('bad-input', { field: 'question' });
	if (stage !== null && !stages.includes(stage)) throw new Refused('bad-input', { field: 'stage' });
	if (!isPlace(page, LAST_PAGE)) throw new Refused('bad-input', { field: 'page' });
	if (!isPlace(paragraph, LAST_PARAGRAPH)) throw new Refused('bad-input', { field: 'paragraph' });
	const words = plainText(quote ?? '');
	if (words.length > QUOTE_LENGTH) throw new Refused('too-large', { field: 'quote', limit: QUOTE_LENGTH });
	return { question, stage, page, paragraph, quote: words === '' ? null : words };
}

function isPlace(number: number | null, last: number): boolean {
	return number === null || (Number.isInteger(number) && number >= 1 && number <= last);
}
