/** What was done to a question after it was opened, in the order of time. */
import type { UserId } from '../evaluation.ts';
import type { Hundredths } from '../score.ts';
import type { MinutesRows } from './rows.ts';

/** `who` is a key of the minutes' people. */
export type MinutesEvent = { readonly at: number; readonly who: string } & (
	| { readonly kind: 'round-opened'; readonly round: number }
	| {
			readonly kind: 'round-closed';
			readonly round: number;
			readonly outcome: 'complete' | 'early' | 'cancelled';
			readonly reason: string | null;
	  }
	| { readonly kind: 'parked'; readonly decides: string; readonly requested: boolean }
	| { readonly kind: 'resumed' }
	| { readonly kind: 'agreed'; readonly x: Hundredths; readonly reason: string | null }
	| { readonly kind: 'confirmed' }
	| { readonly kind: 'reserved'; readonly text: string }
	| { readonly kind: 'reopened'; readonly reason: string }
);

/** What comes first where the clock doesn't tell. */
const sequence: readonly MinutesEvent['kind'][] = [
	'round-opened',
	'round-closed',
	'resumed',
	'agreed',
	'confirmed',
	'reserved',
	'reopened',
	'parked'
];

export function eventsOf(
	question: string,
	rows: Pick<MinutesRows, 'rounds' | 'parkings' | 'agreements' | 'confirmations'>,
	keyOf: (user: UserId) => string
): MinutesEvent[] {
	const events: MinutesEvent[] = [];
	for (const { n: round, opened, closed } of rows.rounds.filter((row) => row.question === question)) {
		events.push({ at: opened.at, who: keyOf(opened.by), kind: 'round-opened', round });
		if (closed === null) continue;
		const { at, by, outcome, reason } = closed;
		events.push({ at, who: keyOf(by), kind: 'round-closed', round, outcome, reason });
	}
	for (const { by, at, decides, request, resumedAt, resumedBy } of rows.parkings.filter(
		(row) => row.question === question
	)) {
		events.push({ at, who: keyOf(by), kind: 'parked', decides, requested: request !== null });
		if (resumedAt !== null && resumedBy !== null)
			events.push({ at: resumedAt, who: keyOf(resumedBy), kind: 'resumed' });
	}
	for (const { id, x, reason, by, at, reopened } of rows.agreements.get(question) ?? []) {
		events.push({ at, who: keyOf(by), kind: 'agreed', x, reason });
		for (const [user, { kind, text, at: when }] of rows.confirmations.get(id) ?? []) {
			const who = keyOf(user);
			if (kind === 'reserve') events.push({ at: when, who, kind: 'reserved', text: text ?? '' });
			// Who agrees confirms by it.
			else if (user !== by) events.push({ at: when, who, kind: 'confirmed' });
		}
		if (reopened !== null)
			events.push({
				at: reopened.at,
				who: keyOf(reopened.by),
				kind: 'reopened',
				reason: reopened.reason
			});
	}
	return events.toSorted(
		(one, other) => one.at - other.at || sequence.indexOf(one.kind) - sequence.indexOf(other.kind)
	);
}
