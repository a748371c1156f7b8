/** What has to be done before a draft is released, each thing with where it is done. */
import { standingAgreement } from './agreement.ts';
import { questionStanding } from './assigned.ts';
import type { Section } from './edit.ts';
import { teamRoles, type Evaluation, type UserId } from './evaluation.ts';
import { findQuestion, questionsOf } from './instrument.ts';
import type { Finding } from './privacy-check.ts';
import type { RefusalCode } from './refusal.ts';

export const releaseGateKinds = ['rounds', 'questions', 'texts', 'comments', 'privacy', 'reading'] as const;

/** Blind rounds, agreed questions, texts with words, comments, the privacy check, the team's own reading. */
export type ReleaseGateKind = (typeof releaseGateKinds)[number];

export interface TextPlace {
	readonly area: number;
	readonly section: Section;
}

/** A comment that waits: one of contacts for an answer, one of the team's own to be resolved. */
export interface WaitingComment {
	readonly id: string;
	readonly area: number;
	readonly question: string | null;
	readonly ofContacts: boolean;
}

export type ReleasePlace =
	| { readonly at: 'question'; readonly area: number; readonly question: string }
	| ({ readonly at: 'text' } & TextPlace)
	| ({ readonly at: 'finding' } & TextPlace)
	| ({ readonly at: 'comment' } & WaitingComment)
	| { readonly at: 'person'; readonly user: UserId; readonly name: string };

export interface ReleaseGate {
	readonly kind: ReleaseGateKind;
	/** What is missing, in printed order; nothing where the gate is open. */
	readonly places: readonly ReleasePlace[];
}

/** What the gates are told from, besides the evaluation itself. */
export interface ReleaseFacts {
	/** Sections without a word. */
	readonly empty: readonly TextPlace[];
	/** Places that the lead leaves open: a question's id, or a text's key. */
	readonly leftOpen: ReadonlySet<string>;
	readonly comments: readonly WaitingComment[];
	/** Findings that are still in the text without a word that they may stay. */
	readonly undecided: readonly Pick<Finding, 'area' | 'section'>[];
	/** Who has read the whole of it through. */
	readonly read: ReadonlySet<UserId>;
}

/** The key under which a text is left open. */
export function textKey({ area, section }: TextPlace): string {
	return `${area}:${section}`;
}

/** Whether the key names a question or a text of the evaluation, which can be left open. */
export function canBeLeftOpen({ edition }: Pick<Evaluation, 'edition'>, key: string): boolean {
	const [, area, section] = /^(\d{1,2}):(general|strengths|improvements)$/.exec(key) ?? [];
	if (section === undefined) return findQuestion(edition, key) !== undefined;
	return edition.areas.some(({ number }) => String(number) === area);
}

/** All gates, open and shut. */
export function releaseGates(evaluation: Evaluation, facts: ReleaseFacts): ReleaseGate[] {
	const questions = questionsOf(evaluation.edition).map(({ area, id: question }) => {
		const standing = questionStanding(evaluation, question);
		const missing = standingAgreement(standing) === null && !facts.leftOpen.has(question);
		return { area, question, blind: standing.blindOpen, missing };
	});
	const at = (chosen: typeof questions): ReleasePlace[] =>
		chosen.map(({ area, question }) => ({ at: 'question', area, question }));
	const places: Record<ReleaseGateKind, readonly ReleasePlace[]> = {
		rounds: at(questions.filter(({ blind }) => blind)),
		questions: at(questions.filter(({ blind, missing }) => missing && !blind)),
		texts: facts.empty
			.filter((place) => !facts.leftOpen.has(textKey(place)))
			.map((place) => ({ at: 'text', ...place })),
		comments: facts.comments.map((comment) => ({ at: 'comment', ...comment })),
		privacy: facts.undecided.map(({ area, section }) => ({ at: 'finding', area, section })),
		reading: evaluation.members
			.filter(({ user, roles }) => teamRoles.some((role) => roles.has(role)) && !facts.read.has(user))
			.map(({ user, name }) => ({ at: 'person', user, name }))
	};
	return releaseGateKinds.map((kind) => ({ kind, places: places[kind] }));
}

/** Why nothing can be released; null when it can. `unread`: the lead releases though not everybody has read it. */
export function releaseProblem(gates: readonly ReleaseGate[], unread: boolean): RefusalCode | null {
	const shut = new Set(gates.filter(({ places }) => places.length > 0).map(({ kind }) => kind));
	if (unread) shut.delete('reading');
	if (shut.size === 0) return null;
	return shut.size === 1 && shut.has('privacy') ? 'privacy-undecided' : 'gates-open';
}
