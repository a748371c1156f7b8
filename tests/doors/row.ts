/** A row of the matrix: one door, what is said at it, and whom it answers how, written apart from the code that decides. */
import type { Phase } from '../../src/lib/domain/phase.ts';
import type { Scene } from './scene.ts';
import {
	isAmong,
	isEverLetIn,
	isLetIn,
	isSignedIn,
	partsOf,
	type Grants,
	type Part,
	type Seat
} from './seats.ts';

export interface Row {
	/** As `found.ts` names it. */
	readonly door: string;
	path(scene: Scene): string;
	readonly grants: Grants;
	/** What a form posts; an act has it. */
	fields?(scene: Scene, seat: Seat, phase: Phase): Fields;
	/** What it answers whom it lets in, where that isn't what doors of its kind answer. */
	then?(seat: Seat, phase: Phase): string;
	/** Who has a part in the evaluation and still finds nothing behind this door. */
	readonly hiddenFrom?: readonly Part[];
	/** The phases, by letter, in which it answers anybody, signed in or not. */
	readonly anybody?: string;
	/** What it answers who isn't signed in, where that isn't to be sent to the sign-in page. */
	readonly signedOut?: string;
}

export type Fields = Readonly<Record<string, string | File>>;

/** How a page or a file answers. */
export function answerOfReading(row: Row, seat: Seat, phase: Phase): string {
	if (isAmong(phase, row.anybody)) return 'page';
	if (!isSignedIn(seat)) return row.signedOut ?? 'sign-in';
	if (isLetIn(seat, phase, row.grants)) return row.then?.(seat, phase) ?? 'page';
	return isHidden(row, seat) ? 'none' : 'forbidden';
}

/** How an act answers: by who asks, then by the phase. */
export function answerOfAct(row: Row, seat: Seat, phase: Phase): string {
	if (!isSignedIn(seat)) return row.signedOut ?? 'sign-in';
	if (isLetIn(seat, phase, row.grants)) return row.then?.(seat, phase) ?? 'done';
	if (isHidden(row, seat)) return 'not-found';
	if (isEverLetIn(seat, row.grants))
		return phase === 'locked' || phase === 'published' ? 'locked' : 'wrong-phase';
	const parts = partsOf(seat);
	if (!parts.includes('lead') && !parts.includes('evaluator')) return 'not-on-team';
	return parts.includes('evaluator') ? 'lead-only' : 'evaluator-only';
}

/** Whether there is nothing here for somebody: they are in no part of the evaluation, or in one that isn't told. */
export function isHidden({ hiddenFrom = [] }: Row, seat: Seat): boolean {
	return partsOf(seat).every((part) => hiddenFrom.includes(part));
}
