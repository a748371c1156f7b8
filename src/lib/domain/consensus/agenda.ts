/** The meeting's agenda: what is worth most points first, what is near as a batch, what is aligned as a list. */
import { standingAgreement } from '../agreement.ts';
import type { Hundredths } from '../score.ts';
import { spreadOf } from './spread.ts';
import { stateOf } from './state.ts';
import type { State } from './state.ts';
import { countedScores } from './view.ts';
import type { QuestionView } from './view.ts';

export interface AgendaItem {
	readonly question: string;
	readonly state: State;
	/** Points at stake: R. */
	readonly range: Hundredths;
	/** Whole points. */
	readonly max: number;
}

export interface Agenda {
	/** Diverging and reopened, by R, then by R/max, then in printed order. */
	readonly discuss: readonly AgendaItem[];
	readonly near: readonly AgendaItem[];
	readonly aligned: readonly AgendaItem[];
	/** Agreed and not yet confirmed by all. */
	readonly unconfirmed: readonly AgendaItem[];
	readonly waiting: readonly AgendaItem[];
	/** The time it takes, in whole minutes. */
	readonly minutes: number;
}

/** Minutes for each item to discuss, each near one, and the list of aligned ones as a whole. */
export interface Budget {
	readonly discuss: number;
	readonly near: number;
	readonly alignedList: number;
}

export const ordinaryBudget: Budget = { discuss: 5, near: 1, alignedList: 2 };

/** `views` in printed order. */
export function agendaOf(views: ReadonlyMap<string, QuestionView>, budget: Budget = ordinaryBudget): Agenda {
	const items = [...views].map(([question, view]) => ({ ...itemOf(question, view), view }));
	const free = items
		.filter(({ view }) => standingAgreement(view) === null)
		.map(({ view: _, ...item }) => item);
	const inState = (...wanted: State[]) => free.filter(({ state }) => wanted.includes(state));
	const discuss = inState('diverging', 'reopened').toSorted(byStake);
	const near = inState('near').toSorted(byStake);
	const aligned = inState('aligned');
	const list = aligned.length > 0 ? budget.alignedList : 0;
	return {
		discuss,
		near,
		aligned,
		unconfirmed: items
			.filter(
				({ view, state }) => standingAgreement(view) !== null && state !== 'agreed' && state !== 'locked'
			)
			.map(({ view: _, ...item }) => item),
		waiting: inState('waiting'),
		minutes: Math.ceil(discuss.length * budget.discuss + near.length * budget.near + list)
	};
}

function itemOf(question: string, view: QuestionView): AgendaItem {
	const range = spreadOf(countedScores(view))?.range ?? 0;
	return { question, state: stateOf(view), range, max: view.max };
}

/** With equal R the smaller max has the larger R/max. */
function byStake(a: AgendaItem, b: AgendaItem): number {
	return b.range - a.range || a.max - b.max;
}
