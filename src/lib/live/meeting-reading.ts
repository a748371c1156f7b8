/** Reads where the meeting is, beside the page. */
import type { Meeting } from '../domain/meeting.ts';
import type { Parking } from '../domain/parking.ts';

export interface MeetingTold {
	/** Null while none is under way. */
	readonly meeting: Meeting | null;
	readonly parkings: readonly Parking[];
	/** The server's clock when it was told, so that nobody's own has to be right. */
	readonly now: number;
}

/** Null when no answer came, or one that says to come back: what was known goes on being shown. */
export async function readMeeting(
	evaluation: string,
	ask: typeof fetch = fetch
): Promise<MeetingTold | null> {
	try {
		const answer = await ask(`/evaluations/${encodeURIComponent(evaluation)}/calibrate/state`, {
			cache: 'no-store'
		});
		// Our own server's words, written from the same type.
		return answer.ok ? ((await answer.json()) as MeetingTold) : null;
	} catch {
		// The browser says no more than that the line is gone.
		return null;
	}
}
