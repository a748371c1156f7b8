/** Minutes in words: what each event, round and person is called, alike on the page and in every file. */
import type { MinutesEvent } from '../domain/minutes/events.ts';
import type { Minutes, MinutesPerson, MinutesQuestion, MinutesRound } from '../domain/minutes/minutes.ts';
import type { Words } from '../words/words.ts';

export type Naming = (key: string) => string;

/** Names where there are any, else letters. */
export function namingOf({ people }: Pick<Minutes, 'people'>, words: Words): Naming {
	const names = new Map(people.map((person) => [person.key, personName(person, words)]));
	return (key) => names.get(key) ?? words.events.somebody;
}

function personName({ key, name, evaluator }: MinutesPerson, { panel, minutes }: Words): string {
	return name ?? (evaluator ? panel.evaluator(key) : minutes.other(key));
}

/** "A Anna Lindqvist, projektledare och utvärderare" */
export function personLine(person: MinutesPerson, words: Words): string {
	const { minutes, numbers } = words;
	const { key, name, lead, evaluator, present } = person;
	const roles = [...(lead ? [minutes.lead] : []), ...(evaluator ? [minutes.evaluator] : [])];
	const called = name === null ? personName(person, words) : `${key} ${name}`;
	return [called, numbers.list(roles), ...(present ? [] : [minutes.left])].filter(Boolean).join(', ');
}

export interface ToldEvent {
	readonly at: number;
	/** Empty where nobody is named. */
	readonly who: string;
	readonly what: string;
	/** Somebody's own words; empty where there are none. */
	readonly why: string;
}

export function toldEvent(event: MinutesEvent, naming: Naming, { minutes, numbers }: Words): ToldEvent {
	const { done } = minutes;
	const told = (what: string, why: string | null = null): ToldEvent => ({
		at: event.at,
		who: naming(event.who),
		what,
		why: why ?? ''
	});
	switch (event.kind) {
		case 'round-opened':
			return told(done.roundOpened(event.round));
		case 'round-closed': {
			const { complete, early, cancelled } = {
				complete: done.roundComplete,
				early: done.roundEarly,
				cancelled: done.roundCancelled
			};
			return told({ complete, early, cancelled }[event.outcome](event.round), event.reason);
		}
		case 'parked':
			return told(event.requested ? done.parkedRequested : done.parked, done.decides(event.decides));
		case 'resumed':
			return told(done.resumed);
		case 'agreed':
			return told(done.agreed(numbers.points(event.x)), event.reason);
		case 'confirmed':
			return told(done.confirmed);
		case 'reserved':
			return told(done.reserved, event.text);
		case 'reopened':
			return told(done.reopened, event.reason);
	}
}

/** How the question stands, in sentences. */
export function standingLines(item: MinutesQuestion, naming: Naming, { minutes, numbers }: Words): string[] {
	const { agreed, max, awaiting, abstained, alone } = item;
	return [
		agreed === null ? minutes.notAgreed : minutes.agreedOn(numbers.points(agreed), max),
		...(awaiting.length === 0 ? [] : [minutes.awaiting(numbers.list(awaiting.map(naming)))]),
		...abstained.map(({ who, kind }) => minutes.abstained[kind](naming(who))),
		...(alone ? [minutes.alone] : [])
	];
}

/** The evaluators who have a column, by key. */
export function columnsOf({ people }: Pick<Minutes, 'people'>): string[] {
	return people.filter(({ evaluator }) => evaluator).map(({ key }) => key);
}

export function roundName({ round }: MinutesRound, { minutes }: Words): string {
	return round === 'latest' ? minutes.latest : minutes.roundOf(round);
}

/** Each evaluator's score, then median, spread, and the decision beside the last round. */
export function roundCells(
	item: MinutesQuestion,
	index: number,
	columns: readonly string[],
	{ numbers }: Words
): string[] {
	const round = item.rounds[index];
	const none = '–';
	const scores = columns.map((key) => {
		const score = round?.scores.find(({ who }) => who === key);
		if (score === undefined) return none;
		return score.counted ? numbers.points(score.x) : `(${numbers.points(score.x)})`;
	});
	const { median = null, spread = null } = round ?? {};
	const last = index >= item.rounds.length - 1;
	return [
		...scores,
		median === null ? none : numbers.points(median),
		spread === null ? none : numbers.percent(spread),
		last && item.agreed !== null ? numbers.points(item.agreed) : none
	];
}

/** Whether a score in the area stands in brackets. */
export function hasUncounted(questions: readonly MinutesQuestion[]): boolean {
	return questions.some(({ rounds }) => rounds.some(({ scores }) => scores.some(({ counted }) => !counted)));
}

/** `5.2` before `5.10`. */
export function inPrintedOrder(questions: readonly MinutesQuestion[]): MinutesQuestion[] {
	return questions.toSorted((one, other) =>
		one.question.localeCompare(other.question, 'sv', { numeric: true })
	);
}
