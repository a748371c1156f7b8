/** What waits for a contact at the draft that is out, or at the last one that was. */
import type { TimeLeft } from '../../domain/release.ts';

export interface ReviewTold {
	readonly release: string;
	/** Null when it can't be commented on any more. */
	readonly left: TimeLeft | null;
	readonly withdrawn: boolean;
	/** Comments of the municipality's: not sent, answered, waiting for an answer. */
	readonly unsent: number;
	readonly answered: number;
	readonly unanswered: number;
	/** There is a locked report to read. */
	readonly locked: boolean;
}
