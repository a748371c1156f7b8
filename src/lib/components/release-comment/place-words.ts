/** Where a comment belongs, in words and as an address in the report. */
import type { ShownPlace } from '../../domain/shown-comment.ts';
import type { Words } from '../../words/words.ts';

export function placeWords({ area, section, question }: ShownPlace, words: Words): string {
	const { contactComments: say, areas, narrative } = words;
	if (question !== null) return say.onQuestion(question);
	if (section !== null) return say.onWords(area, narrative.sections[section]);
	return areas.area(area);
}

/** The anchor of the place on the page of the release. */
export function placeAddress({ area, section, question }: ShownPlace): string {
	if (question !== null) return `#q-${question}`;
	return section === null ? `#area-${area}` : `#text-${area}-${section}`;
}
