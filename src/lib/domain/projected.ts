/**
 * What a projector shows of a meeting: this and nothing else, put together here from the facts. No reasons, notes or
 * comments, no score that isn't open to all, and not who has yet to do what: numbers only.
 */
import { awaitingOf, standingAgreement } from './agreement.ts';
import { agendaOf, ordinaryBudget } from './consensus/agenda.ts';
import { spreadOf, spreadPercent } from './consensus/spread.ts';
import { stateOf, type State } from './consensus/state.ts';
import { tolerances } from './consensus/tolerance.ts';
import { countedByEvaluator, countedScores, isSealed, viewOf, type QuestionView } from './consensus/view.ts';
import type { Evaluation, UserId } from './evaluation.ts';
import { questionsOf, type Question } from './instrument.ts';
import { totalInterval } from './interval.ts';
import { markOf, type Tone } from './mark.ts';
import type { Meeting } from './meeting.ts';
import { isParked, type Parking } from './parking.ts';
import { partialArea, partialTotal } from './result.ts';
import type { Hundredths } from './score.ts';
import { areaStanding } from './standing.ts';

export interface ProjectedMark {
	/** The initial, or the seat's letter where names shall not be told: an initial tells who it is. */
	readonly letter: string;
	readonly tone: Tone;
	/** Null where letters stand for names. */
	readonly name: string | null;
	readonly x: Hundredths;
	readonly round: number;
}

export interface ProjectedQuestion {
	readonly id: string;
	readonly text: string;
	readonly max: number;
	readonly state: State;
	readonly round: number;
	/** The scores are hidden: nothing is told but how many have handed in. */
	readonly sealed: boolean;
	readonly handedIn: number;
	readonly of: number;
	readonly marks: readonly ProjectedMark[];
	/** Of rounds that are over. */
	readonly ghosts: readonly ProjectedMark[];
	/** Percent of max; null while sealed or without scores. */
	readonly spread: number | null;
	readonly median: Hundredths | null;
	readonly tolerance: { readonly a: Hundredths; readonly b: Hundredths } | null;
	readonly agreed: Hundredths | null;
	/** How many stand behind what was agreed. */
	readonly confirmed: number;
}

export interface Projected {
	readonly municipality: string;
	readonly year: number;
	/** Null while no question is taken up, as the next is. */
	readonly question: ProjectedQuestion | null;
	readonly area: {
		readonly number: number;
		readonly title: string;
		readonly sum: ProjectedSum | null;
	} | null;
	/** Of the opened areas; null before the first. */
	readonly total: (ProjectedSum & { readonly lowest: number; readonly highest: number }) | null;
	readonly agenda: {
		readonly discuss: number;
		readonly near: number;
		readonly aligned: number;
		readonly parked: number;
		readonly agreed: number;
		readonly opened: number;
		readonly sealedAreas: number;
		readonly minutes: number;
	};
	/** Milliseconds since the question was taken up, and the minutes set aside; null at the agenda. */
	readonly timer: { readonly gone: number; readonly minutes: number | null } | null;
}

/** Printed whole points. */
interface ProjectedSum {
	readonly achieved: number;
	readonly max: number;
}

/** Of a score no more than who gave which points is taken in; there is no place for its reason. */
export interface PointsGiven {
	readonly question: string;
	readonly evaluator: UserId;
	readonly x: Hundredths | null;
}

export interface ProjectedFacts {
	readonly evaluation: Evaluation;
	readonly meeting: Meeting | null;
	readonly parkings: readonly Parking[];
	/** Current points of opened questions. */
	readonly current: readonly PointsGiven[];
	/** As they were handed in, round by round. */
	readonly revealed: readonly (PointsGiven & { readonly round: number })[];
	/** Milliseconds since 1970. */
	readonly now: number;
}

export function project(facts: ProjectedFacts): Projected {
	const { evaluation, meeting, parkings, now } = facts;
	const { edition, municipality, year } = evaluation;
	const views = new Map(questionsOf(edition).flatMap(({ id }) => viewsOf(facts, id)));
	const opened = new Map([...views].filter(([, { opened: isOpen }]) => isOpen));
	const parked = [...opened].filter(
		([id, view]) => !view.blindOpen && standingAgreement(view) === null && isParked(parkings, id)
	);
	const aside = new Set(parked.map(([id]) => id));
	const agenda = agendaOf(new Map([...opened].filter(([id, view]) => !aside.has(id) && !view.blindOpen)));
	const question = questionsOf(edition).find(({ id }) => id === meeting?.question);
	const view = question && views.get(question.id);
	const area = edition.areas.find(({ number }) => number === question?.area);
	const shown = question && view ? projectQuestion(question, view, facts) : null;
	const settled = new Map([...opened].flatMap(([id, one]) => settledOf(id, one)));
	const areas = edition.areas.filter(({ number }) => areaStanding(evaluation, number).opened !== null);
	const isOpen = area !== undefined && areas.includes(area);
	return {
		municipality: municipality.name,
		year,
		question: shown,
		area:
			area === undefined
				? null
				: {
						number: area.number,
						title: area.title,
						sum: isOpen ? sumOf(partialArea(area, settled).printed.achieved, area.max) : null
					},
		total:
			areas.length === 0
				? null
				: {
						...sumOf(
							partialTotal(edition, settled).achieved,
							areas.reduce((sum, { max }) => sum + max, 0)
						),
						...totalInterval(edition, new Map([...opened].map(([id, one]) => [id, panelOf(one)])))
					},
		agenda: {
			discuss: agenda.discuss.length,
			near: agenda.near.length,
			aligned: agenda.aligned.length,
			parked: parked.length,
			agreed: [...opened.values()].filter((one) => standingAgreement(one) !== null).length,
			opened: opened.size,
			sealedAreas: edition.areas.length - areas.length,
			minutes: agenda.minutes
		},
		timer:
			shown === null || meeting === null
				? null
				: { gone: Math.max(0, now - meeting.since), minutes: minutesFor(shown.state, shown.sealed) }
	};
}

function projectQuestion(
	{ id, text, max }: Question,
	view: QuestionView,
	facts: ProjectedFacts
): ProjectedQuestion {
	const sealed = isSealed(view);
	const spread = spreadOf(countedScores(view));
	const mark = (user: UserId, x: Hundredths, round: number): ProjectedMark => ({
		...letterFor(facts, user),
		x,
		round
	});
	const ghosts = facts.revealed.filter(
		(given) => given.question === id && given.round < view.round && view.assigned.includes(given.evaluator)
	);
	return {
		id,
		text,
		max,
		state: stateOf(view),
		round: view.round,
		sealed,
		handedIn: view.assigned.filter((user) => view.handedIn.has(user)).length,
		of: view.assigned.length,
		marks: [...countedByEvaluator(view)].map(([user, x]) => mark(user, x, view.round)),
		ghosts: sealed
			? []
			: ghosts.flatMap(({ evaluator, x, round }) => (x === null ? [] : [mark(evaluator, x, round)])),
		spread: spread === null ? null : spreadPercent(spread.range, max),
		median: spread?.median ?? null,
		tolerance: spread === null ? null : tolerances(max, view.tolerance),
		agreed: standingAgreement(view)?.x ?? null,
		confirmed:
			standingAgreement(view) === null ? 0 : view.assigned.length - awaitingOf(view, view.assigned).length
	};
}

function letterFor(
	{ evaluation, meeting }: ProjectedFacts,
	user: UserId
): Omit<ProjectedMark, 'x' | 'round'> {
	const { letter, tone } = markOf(evaluation.members, user);
	const member = evaluation.members.find((one) => one.user === user);
	if (meeting?.letters !== true) return { letter, tone, name: member?.name ?? null };
	return { letter: String.fromCharCode(65 + ((member?.seat ?? 0) % 26)), tone, name: null };
}

function viewsOf({ evaluation, current }: ProjectedFacts, id: string): [string, QuestionView][] {
	const scores = new Map(
		current
			.filter(({ question }) => question === id)
			.map(({ evaluator, x }) => [evaluator, { x, rationale: '', confidence: null }])
	);
	const view = viewOf(evaluation, id, scores, new Set());
	return view === null ? [] : [[id, view]];
}

/** What stood before an open blind round goes on being counted. */
const beforeRound = (view: QuestionView) => countedScores({ ...view, blindOpen: false });

function settledOf(id: string, view: QuestionView): [string, Hundredths][] {
	const x = standingAgreement(view)?.x ?? spreadOf(beforeRound(view))?.median;
	return x === undefined ? [] : [[id, x]];
}

function panelOf(view: QuestionView): readonly Hundredths[] {
	const agreed = standingAgreement(view);
	return agreed === null ? beforeRound(view) : [agreed.x];
}

const sumOf = (achieved: number, max: number): ProjectedSum => ({ achieved, max });

function minutesFor(state: State, sealed: boolean): number | null {
	if (sealed || state === 'diverging' || state === 'reopened') return ordinaryBudget.discuss;
	return state === 'near' ? ordinaryBudget.near : null;
}
