/** Where in a release a comment is: what the page posts, held against what was released. */

import { anchorOf } from '../../src/lib/document/anchor.ts';
import { loadDoc } from '../../src/lib/document/load.ts';
import { readContent, type VersionArea } from '../../src/lib/document/version-content.ts';
import type { Anchor } from '../../src/lib/domain/anchor.ts';
import type { CommentPlace } from '../../src/lib/domain/comment.ts';
import { PASSAGE_LENGTH } from '../../src/lib/domain/comment-limits.ts';
import type { Section } from '../../src/lib/domain/edit.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Version } from '../repositories/version.ts';
import { withPlainLines } from './comment-input.ts';

/** `start`, `end`: UTF-16 units of the section's plain text as released, end exclusive; `exact` is what stood there. */
export type PostedWords = { readonly start: number; readonly end: number; readonly exact: string };

export type PostedPlace =
	| { readonly area: number; readonly question: string }
	| { readonly area: number; readonly section: Section; readonly words: PostedWords | null };

/** The place as it is kept. Refuses what the release doesn't hold, and words that don't stand there. */
export function releasedPlace(version: Version, posted: PostedPlace): CommentPlace {
	const content = readContent(version.json);
	const area = content.areas.find(({ number }) => number === posted.area);
	if (area === undefined) throw new Refused('bad-input', { field: 'area' });
	if ('question' in posted) return { ...nowhere, area: area.number, question: questionIn(area, posted) };
	const { section, words } = posted;
	if (words === null) return { ...nowhere, area: area.number, section };
	const areas = content.areas.map(({ number }) => number);
	return { ...nowhere, area: area.number, section, anchor: anchorIn(version, areas, area, section, words) };
}

const nowhere = { section: null, question: null, anchor: null };

function questionIn(area: VersionArea, { question }: { readonly question: string }): string {
	if (area.questions.every(({ id }) => id !== question))
		throw new Refused('bad-input', { field: 'question' });
	return question;
}

function anchorIn(
	version: Version,
	areas: readonly number[],
	{ number: area }: VersionArea,
	section: Section,
	words: PostedWords
): Anchor {
	const exact = withPlainLines(words.exact);
	if (exact.length > PASSAGE_LENGTH) throw new Refused('too-large', { limit: PASSAGE_LENGTH });
	const doc = loadDoc([version.state], { kind: 'evaluation', areas });
	const anchor = anchorOf(doc, { area, section, start: words.start, end: words.end, exact }, version.epoch);
	doc.destroy();
	if (anchor === null) throw new Refused('passage-changed');
	return anchor;
}
