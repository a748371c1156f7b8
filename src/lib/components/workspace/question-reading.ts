/** One question as the workspace shows it, worked out from evaluation, document and own sheet. Pure. */
import { standingAgreement } from '../../domain/agreement.ts';
import { questionStanding } from '../../domain/assigned.ts';
import { badgesOf, type Badge, type Surroundings } from '../../domain/consensus/badges.ts';
import { spreadOf, spreadPercent, type Spread } from '../../domain/consensus/spread.ts';
import { stateOf, type State } from '../../domain/consensus/state.ts';
import { tolerances } from '../../domain/consensus/tolerance.ts';
import { countedByEvaluator, isSealed, viewOf, type QuestionView } from '../../domain/consensus/view.ts';
import type {
	AbstentionKind,
	Agreement,
	Evaluation,
	QuestionStanding,
	UserId
} from '../../domain/evaluation.ts';
import { findQuestion, type Question } from '../../domain/instrument.ts';
import { markOf } from '../../domain/mark.ts';
import type { Score } from '../../domain/score.ts';
import type { RevealedEntry, ScoreEntry, SheetEntry } from '../../live/readings.svelte.ts';
import type { StripContent, StripMark } from '../consensus/strip-layout.ts';
import type { SealedMark } from '../consensus/StripPlot.svelte';

export interface Sources {
	readonly me: UserId;
	readonly evaluation: Evaluation;
	readonly scores: readonly ScoreEntry[];
	readonly revealed: readonly RevealedEntry[];
	readonly sheet: readonly SheetEntry[];
	readonly scoredBy: Readonly<Record<string, readonly UserId[]>>;
	/** How many kinds of source each question has evidence of; null or left out while it isn't known. */
	readonly evidenceKinds?: ReadonlyMap<string, number> | null;
}

export interface QuestionReading {
	readonly question: Question;
	readonly standing: QuestionStanding;
	readonly view: QuestionView;
	readonly state: State;
	readonly badges: readonly Badge[];
	readonly sealed: boolean;
	/** Of the counted scores; null while sealed or without scores. */
	readonly spread: Spread | null;
	/** While a blind round is open: of the scores before it, which the sums go on counting. */
	readonly former: Spread | null;
	/** R in percent of max. */
	readonly percent: number;
	/** The agreement that stands. */
	readonly agreed: Agreement | null;
	/** The counted scores by evaluator, as agreeing on them names them; before an open blind round, if there is one. */
	readonly seen: Readonly<Record<UserId, number>>;
	/** The own score: on the sheet while sealed, else the live one. */
	readonly own: Score | null;
	/** What stands on the own sheet for the round that is sealed or was overtaken by the reveal. */
	readonly onSheet: Score | null;
	readonly abstains: AbstentionKind | null;
	readonly isMine: boolean;
	readonly handedIn: boolean;
	readonly others: readonly { readonly user: UserId; readonly score: Score; readonly counted: boolean }[];
	readonly strip: StripContent;
	readonly envelopes: readonly SealedMark[];
}

/** Throws a RangeError for a question that the edition hasn't got. */
export function readQuestion(id: string, sources: Sources): QuestionReading {
	const { evaluation, me, scoredBy, sheet } = sources;
	const question = findQuestion(evaluation.edition, id);
	const standing = questionStanding(evaluation, id);
	const onSheet =
		sheet.find((entry) => entry.question === id && entry.round === standing.round)?.score ?? null;
	const live = new Map(
		sources.scores.filter((entry) => entry.question === id).map(({ evaluator, score }) => [evaluator, score])
	);
	const view = viewOf(evaluation, id, live, new Set(scoredBy[id]));
	if (question === undefined || view === null) throw new RangeError(`no question ${id}`);
	const sealed = isSealed(view);
	const counted = countedByEvaluator(view);
	const spread = spreadOf([...counted.values()]);
	const before = countedByEvaluator({ ...view, blindOpen: false });
	const agreed = standingAgreement(view);
	const own = sealed ? onSheet : (live.get(me) ?? null);
	return {
		question,
		standing,
		view: withOwn(view, sealed, me, onSheet),
		state: stateOf(withOwn(view, sealed, me, onSheet)),
		badges: badgesOf(view, aroundOf(id, sources)),
		sealed,
		spread,
		former: view.blindOpen ? spreadOf([...before.values()]) : null,
		percent: spread === null ? 0 : spreadPercent(spread.range, question.max),
		agreed,
		seen: Object.fromEntries(before),
		own,
		onSheet,
		abstains: standing.abstained.get(me) ?? null,
		isMine: view.assigned.includes(me),
		handedIn: view.handedIn.has(me),
		others: sealed
			? []
			: [...live]
					.filter(([user, { x }]) => user !== me && x !== null)
					.map(([user, score]) => ({ user, score, counted: counted.has(user) })),
		strip: stripOf(question, view, live, sources, { own, sealed, spread, agreed }),
		envelopes: sealed
			? view.assigned
					.filter((user) => user !== me)
					.map((user) => ({ ...markOf(evaluation.members, user), handedIn: view.handedIn.has(user) }))
			: []
	};
}

/** What is known of the question besides its scores: while it is sealed too, for it tells nothing of them. */
function aroundOf(id: string, { evidenceKinds = null }: Sources): Surroundings {
	return evidenceKinds === null ? {} : { evidenceKinds: evidenceKinds.get(id) ?? 0 };
}

/** One's own scoring is known at once, before the server has counted it. */
function withOwn(view: QuestionView, sealed: boolean, me: UserId, onSheet: Score | null): QuestionView {
	if (!sealed || (onSheet?.x ?? null) === null) return view;
	return { ...view, scoredBy: new Set([...view.scoredBy, me]) };
}

function stripOf(
	question: Question,
	view: QuestionView,
	live: ReadonlyMap<UserId, Score>,
	{ evaluation, me, revealed }: Sources,
	{
		own,
		sealed,
		spread,
		agreed
	}: { own: Score | null; sealed: boolean; spread: Spread | null; agreed: Agreement | null }
): StripContent {
	const counted = countedByEvaluator(view);
	const markFor = (user: UserId, x: number, round: number, counts: boolean): StripMark => ({
		evaluator: user,
		...markOf(evaluation.members, user),
		x,
		own: user === me,
		counted: counts,
		round
	});
	const shown: [UserId, number | null][] = sealed
		? [[me, own?.x ?? null]]
		: [...live].map(([user, { x }]) => [user, x]);
	const marks = shown.flatMap(([user, x]) =>
		x === null ? [] : [markFor(user, x, view.round, sealed || counted.has(user))]
	);
	// A round that is over is a ghost: all before the present one, while blind rounds have been used.
	const ghosts = revealed
		.filter(({ question: id, round }) => id === question.id && round < view.round)
		.flatMap(({ evaluator, round, score: { x } }) =>
			x === null ? [] : [markFor(evaluator, x, round, true)]
		);
	return {
		max: question.max,
		marks,
		ghosts,
		median: spread?.median ?? null,
		agreed: agreed?.x ?? null,
		tolerance: spread === null ? null : tolerances(question.max, view.tolerance)
	};
}
