/** The evaluators as the panel's figures name them: by name, or by letter where names shall not be shown. */
import type { Evaluation, UserId } from '../../domain/evaluation.ts';
import { markOf, type Mark } from '../../domain/mark.ts';
import type { Words } from '../../words/words.ts';

export interface PanelPerson extends Mark {
	readonly user: UserId;
	readonly name: string;
	readonly own: boolean;
}

export interface Naming {
	/** Whose marks are filled; null where nobody in particular looks, as on a projector. */
	readonly me: UserId | null;
	/** "Utvärderare A" in the place of names. */
	readonly letters: boolean;
}

/** In the order of their seats. */
export function panelPeople(
	{ members }: Pick<Evaluation, 'members'>,
	{ me, letters }: Naming,
	{ panel }: Words
): PanelPerson[] {
	return members
		.filter(({ roles }) => roles.has('evaluator'))
		.toSorted((one, other) => one.seat - other.seat)
		.map(({ user, name, seat }) => {
			const mark = markOf(members, user);
			// An initial tells who it is: only the seat's own letter doesn't.
			const letter = letters ? seatLetter(seat) : mark.letter;
			return {
				user,
				letter,
				tone: mark.tone,
				name: letters ? panel.evaluator(letter) : name,
				own: user === me
			};
		});
}

export function seatLetter(seat: number): string {
	return String.fromCharCode(65 + (seat % 26));
}
