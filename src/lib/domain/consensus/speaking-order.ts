/** Who begins to speak of a question: those furthest apart first, and who leads last, so that nobody follows the lead. */
import type { Member, UserId } from '../evaluation.ts';
import type { Hundredths } from '../score.ts';

export type SpeaksAs = 'lowest' | 'highest' | 'rest' | 'lead';

export interface Speaker {
	readonly user: UserId;
	readonly as: SpeaksAs;
}

/** The lowest, the highest, the rest by seat, leads last whatever they gave. `counted`: the scores that count. */
export function speakingOrder(
	counted: ReadonlyMap<UserId, Hundredths>,
	members: readonly Pick<Member, 'user' | 'roles' | 'seat'>[]
): Speaker[] {
	const scoring = members
		.filter(({ user }) => counted.has(user))
		.toSorted((one, other) => one.seat - other.seat);
	const leads = scoring.filter(({ roles }) => roles.has('lead'));
	const others = scoring.filter(({ roles }) => !roles.has('lead'));
	const x = ({ user }: { readonly user: UserId }) => counted.get(user) ?? 0;
	const lowest = others.toSorted((one, other) => x(one) - x(other))[0];
	const rest = others.filter((one) => one !== lowest);
	const highest = rest.toSorted((one, other) => x(other) - x(one))[0];
	const apart = lowest !== undefined && highest !== undefined && x(highest) > x(lowest);
	const speakers: Speaker[] = apart
		? [
				{ user: lowest.user, as: 'lowest' },
				{ user: highest.user, as: 'highest' },
				...rest.filter((one) => one !== highest).map(({ user }): Speaker => ({ user, as: 'rest' }))
			]
		: others.map(({ user }): Speaker => ({ user, as: 'rest' }));
	return [...speakers, ...leads.map(({ user }): Speaker => ({ user, as: 'lead' }))];
}
