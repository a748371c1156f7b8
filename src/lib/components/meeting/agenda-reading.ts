/** The agenda as the meeting shows it: the order of points at stake, what is parked, what is left to open. Pure. */
import { agendaOf, ordinaryBudget } from '../../domain/consensus/agenda.ts';
import type { UserId } from '../../domain/evaluation.ts';
import { isParked, type Parking } from '../../domain/parking.ts';
import type { Hundredths } from '../../domain/score.ts';
import type { AreaReading } from '../workspace/area-reading.ts';
import type { QuestionReading } from '../workspace/question-reading.ts';

/** In the order they are taken up. */
export const sections = [
	'blind',
	'discuss',
	'near',
	'waiting',
	'aligned',
	'unconfirmed',
	'parked',
	'agreed'
] as const;
export type SectionName = (typeof sections)[number];

export interface Item {
	readonly question: string;
	readonly area: number;
	readonly section: SectionName;
	readonly reading: QuestionReading;
	/** Points at stake: R, of a round that is open that of the scores before it. */
	readonly stake: Hundredths;
	/** Whole minutes that are set aside; null where none are. */
	readonly minutes: number | null;
}

export interface AreaToOpen {
	readonly area: number;
	readonly missing: readonly UserId[];
	readonly ready: boolean;
}

export interface AgendaReading {
	readonly items: readonly Item[];
	readonly counts: Readonly<Record<SectionName, number>>;
	/** The time it takes, in whole minutes; what is parked takes none. */
	readonly minutes: number;
	readonly opened: number;
	readonly agreed: number;
	readonly toOpen: readonly AreaToOpen[];
}

const none = { blind: 0, discuss: 0, near: 0, waiting: 0, aligned: 0, unconfirmed: 0, parked: 0, agreed: 0 };

export function readAgenda(areas: readonly AreaReading[], parkings: readonly Parking[]): AgendaReading {
	const opened = areas
		.filter(({ standing }) => standing.opened !== null)
		.flatMap(({ area, questions }) => questions.map((reading) => ({ area: area.number, reading })));
	const byId = new Map(opened.map((one) => [one.reading.question.id, one]));
	const aside = (reading: QuestionReading) =>
		reading.agreed === null && !reading.view.blindOpen && isParked(parkings, reading.question.id);
	const live = opened.filter(({ reading }) => !aside(reading) && !reading.view.blindOpen);
	const agenda = agendaOf(new Map(live.map(({ reading }) => [reading.question.id, reading.view])));

	const itemOf = (question: string, section: SectionName): Item[] => {
		const found = byId.get(question);
		if (found === undefined) return [];
		const { area, reading } = found;
		const stake = (reading.spread ?? reading.former)?.range ?? 0;
		return [{ question, area, section, reading, stake, minutes: minutesOf(section) }];
	};
	const listed = (section: SectionName, questions: readonly string[]) =>
		questions.flatMap((question) => itemOf(question, section));
	const ids = (part: readonly { readonly question: string }[]) => part.map(({ question }) => question);
	const where = (is: (reading: QuestionReading) => boolean) =>
		opened.filter(({ reading }) => is(reading)).map(({ reading }) => reading.question.id);
	const items = [
		...listed(
			'blind',
			where(({ view }) => view.blindOpen)
		),
		...listed('discuss', ids(agenda.discuss)),
		...listed('near', ids(agenda.near)),
		...listed('waiting', ids(agenda.waiting)),
		...listed('aligned', ids(agenda.aligned)),
		...listed('unconfirmed', ids(agenda.unconfirmed)),
		...listed('parked', where(aside)),
		...listed(
			'agreed',
			where(({ state, agreed }) => state === 'agreed' || (state === 'locked' && agreed !== null))
		)
	];
	const counts: Record<SectionName, number> = { ...none };
	for (const { section } of items) counts[section] += 1;
	return {
		items,
		counts,
		minutes: agenda.minutes,
		opened: opened.length,
		agreed: counts.unconfirmed + counts.agreed,
		toOpen: areas
			.filter(({ standing }) => standing.opened === null)
			.map(({ area, missing, ready }) => ({ area: area.number, missing, ready }))
	};
}

function minutesOf(section: SectionName): number | null {
	if (section === 'discuss' || section === 'blind') return ordinaryBudget.discuss;
	return section === 'near' ? ordinaryBudget.near : null;
}

export interface Filter {
	readonly area: number | null;
	/** `todo`: what isn't agreed and isn't parked. */
	readonly show: SectionName | 'all' | 'todo';
}

export const everything: Filter = { area: null, show: 'all' };

export function chosen(items: readonly Item[], { area, show }: Filter): Item[] {
	const fits = ({ section }: Item) =>
		show === 'all' || section === show || (show === 'todo' && isToDo(section));
	return items.filter((item) => (area === null || item.area === area) && fits(item));
}

/** Whether the meeting has something left to do about it. */
export function isToDo(section: SectionName): boolean {
	return section !== 'agreed' && section !== 'parked' && section !== 'unconfirmed';
}

/**
 * The item after or before one. `place`: where it stood when it was come to; what is dealt with moves, and what followed
 * it has taken its place. From what isn't to do one goes on to what is.
 */
export function beside(
	items: readonly Item[],
	from: string | null,
	step: 1 | -1,
	place: number
): Item | null {
	if (from === null) return items[step === 1 ? 0 : items.length - 1] ?? null;
	const here = items.find(({ question }) => question === from);
	const others = items.filter((item) => item !== here);
	const todo = others.filter(({ section }) => isToDo(section)).length;
	const at = place >= 0 || here === undefined ? place : items.indexOf(here);
	const dealtWith = here !== undefined && !isToDo(here.section) && at >= todo;
	if (step === 1 && (at < 0 || (dealtWith && todo > 0))) return others[0] ?? null;
	return others[step === 1 ? at : at - 1] ?? null;
}
