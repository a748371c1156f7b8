/** What a group is asked about: what its interview must cover, then what has little evidence so far. */
import { sourceKinds, type Evidence, type SourceKind } from './evidence.ts';
import { questionsOf, type Edition } from './instrument.ts';
import type { Interview } from './interview.ts';

export interface GuideLine {
	readonly question: string;
	/** Kinds of source without a card about the question. */
	readonly missing: readonly SourceKind[];
}

export interface Guide {
	/** What it must cover: least evidence first, then in printed order. */
	readonly must: readonly GuideLine[];
	/** What no interview covers and has evidence of one kind at most, in the same order. */
	readonly uncovered: readonly GuideLine[];
	/** What others cover too and has evidence of one kind at most. */
	readonly thin: readonly GuideLine[];
}

type Card = Pick<Evidence, 'kind' | 'links'>;

export function guideOf(
	edition: Edition,
	own: Pick<Interview, 'id' | 'questions'>,
	all: readonly Pick<Interview, 'id' | 'questions'>[],
	cards: readonly Card[]
): Guide {
	const lines = linesOf(edition, cards);
	const mine = new Set(own.questions);
	const others = new Set(all.filter(({ id }) => id !== own.id).flatMap(({ questions }) => questions));
	const thin = lines.filter(({ question, missing }) => !mine.has(question) && missing.length > 1);
	return {
		must: lines.filter(({ question }) => mine.has(question)),
		uncovered: thin.filter(({ question }) => !others.has(question)),
		thin: thin.filter(({ question }) => others.has(question))
	};
}

/** The edition's questions that no interview must cover, in printed order. */
export function uncoveredBy(edition: Edition, interviews: readonly Pick<Interview, 'questions'>[]): string[] {
	const covered = new Set(interviews.flatMap(({ questions }) => questions));
	return questionsOf(edition)
		.map(({ id }) => id)
		.filter((question) => !covered.has(question));
}

function linesOf(edition: Edition, cards: readonly Card[]): GuideLine[] {
	const found = new Map<string, Set<SourceKind>>();
	for (const { kind, links } of cards)
		for (const { question } of links) found.set(question, (found.get(question) ?? new Set()).add(kind));
	return questionsOf(edition)
		.map(({ id }) => ({ question: id, missing: sourceKinds.filter((kind) => !found.get(id)?.has(kind)) }))
		.toSorted((a, b) => b.missing.length - a.missing.length);
}
