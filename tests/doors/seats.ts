/** Who knocks: everybody that the product tells apart, and those whom it must not. */
import type { Phase } from '../../src/lib/domain/phase.ts';

/** What somebody is in the evaluation that is asked for. */
export type Part = 'lead' | 'evaluator' | 'contact' | 'reader' | 'administrator';

export const seats = {
	anna: ['lead', 'evaluator'],
	dan: ['lead'],
	bo: ['evaluator'],
	/** Wrote the comments. */
	kim: ['contact'],
	lo: ['contact'],
	rut: ['reader'],
	/** On no team. */
	adam: ['administrator'],
	/** Left the team. */
	eva: [],
	/** Leads and evaluates another evaluation. */
	siv: [],
	/** A contact of another municipality. */
	tor: [],
	/** In no evaluation at all. */
	ove: [],
	/** Anna's login of yesterday, which was ended. */
	former: 'signed-out',
	nobody: 'signed-out'
} as const satisfies Record<string, readonly Part[] | 'signed-out'>;

export type Seat = keyof typeof seats;

export const everybody = Object.keys(seats) as readonly Seat[];

export function isSignedIn(seat: Seat): boolean {
	return seats[seat] !== 'signed-out';
}

export function partsOf(seat: Seat): readonly Part[] {
	const parts = seats[seat];
	return parts === 'signed-out' ? [] : parts;
}

const letters: Readonly<Record<Phase, string>> = {
	preparing: 'P',
	scoring: 'S',
	calibrating: 'C',
	drafting: 'D',
	'fact-check': 'F',
	locked: 'L',
	published: 'U'
};

/** Part → the phases, by letter, in which it is let in: Preparing Scoring Calibrating Drafting Fact-check Locked pUblished. */
export type Grants = Readonly<Partial<Record<Part, string>>>;

export function isAmong(phase: Phase, those = ''): boolean {
	return those.includes(letters[phase]);
}

export function isLetIn(seat: Seat, phase: Phase, grants: Grants): boolean {
	return partsOf(seat).some((part) => grants[part]?.includes(letters[phase]));
}

/** Whether it is let in in any phase. */
export function isEverLetIn(seat: Seat, grants: Grants): boolean {
	return partsOf(seat).some((part) => (grants[part] ?? '') !== '');
}

export const ALL = 'PSCDFLU';
/** Both parts of the team. */
export const team = (phases: string): Grants => ({ lead: phases, evaluator: phases });

/** Who has a part in the evaluation. */
export const inIt: readonly Seat[] = everybody.filter((seat) => partsOf(seat).length > 0);
