/** What has changed in an evaluation since somebody was there last. */
import type { Section } from './edit.ts';
import type { UserId } from './evaluation.ts';

export const newsKinds = [
	'revealed',
	'round',
	'agreed',
	'reopened',
	'score',
	'text',
	'point',
	'comment',
	'evidence'
] as const;
export type NewsKind = (typeof newsKinds)[number];

/** One change and its place in the report. */
export interface News {
	readonly kind: NewsKind;
	readonly area: number;
	readonly question: string | null;
	readonly section: Section | null;
	/** Who did it, at least one unless nobody is known. */
	readonly who: readonly UserId[];
	/** The beginning of a new point or comment, or what the evidence is called; null where there is nothing to quote. */
	readonly words: string | null;
	/** The id of the comment that it is, or that was replied to. */
	readonly comment?: string;
}

/** How much of a new point is quoted, in UTF-16 units. */
export const quoted = 80;

/** Each of these is told by itself. */
const alone: ReadonlySet<NewsKind> = new Set(['point', 'comment', 'evidence']);

const sections: readonly Section[] = ['general', 'strengths', 'improvements'];

/**
 * In the order of the report: areas, in them the area as a whole, questions, texts. Of a question's changes only the
 * weightiest is kept, with everybody's name who changed it that way; its new evidence is told besides.
 */
export function inReportOrder(news: readonly News[]): News[] {
	const kept = new Map<string, News>();
	for (const one of news) {
		const place = alone.has(one.kind) ? `${kept.size}` : placeOf(one);
		const former = kept.get(place);
		if (former === undefined) kept.set(place, one);
		else if (former.kind === one.kind)
			kept.set(place, { ...former, who: [...new Set([...former.who, ...one.who])] });
		else if (newsKinds.indexOf(one.kind) < newsKinds.indexOf(former.kind)) kept.set(place, one);
	}
	return [...kept.values()].toSorted(
		(a, b) => rank(a) - rank(b) || newsKinds.indexOf(a.kind) - newsKinds.indexOf(b.kind)
	);
}

function placeOf({ area, question, section }: News): string {
	return `${area} ${question ?? ''} ${section ?? ''}`;
}

/** Areas have fewer than a hundred questions. */
function rank({ area, question, section }: News): number {
	if (section !== null) return area * 1_000 + 100 + sections.indexOf(section);
	return area * 1_000 + (question === null ? 0 : Number(question.split('.')[1] ?? 0));
}

/** The beginning of a text, whole words of it. */
export function beginningOf(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= quoted) return line;
	const cut = line.slice(0, quoted).replace(/\s+\S*$/, '');
	return `${cut.toWellFormed()} …`;
}
