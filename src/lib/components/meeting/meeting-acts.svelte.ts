/** Acts of the meeting itself: who leads it, where it is, what is parked. */
import { announce } from '../ui/announcements.ts';
import { post, type MeetingAct } from '../workspace/acts.ts';
import { inTurn } from '../workspace/in-turn.ts';
import type { Words } from '../../words/words.ts';

export interface MeetingActs {
	/** Why the last act was not done; null once another is tried. */
	readonly problem: { readonly act: MeetingAct; readonly text: string } | null;
	/** Does it; true when it was done. */
	act(name: MeetingAct, fields?: Readonly<Record<string, unknown>>): Promise<boolean>;
	park(question: string, decides: string): Promise<boolean>;
	resume(question: string): Promise<void>;
	forget(): void;
}

export interface MeetingActsParts {
	readonly evaluation: string;
	readonly words: () => Words;
	/** Reads where the meeting is anew. */
	readonly onfollow: () => Promise<void>;
	readonly onsignin: () => Promise<void>;
}

export function openMeetingActs({ evaluation, words, onfollow, onsignin }: MeetingActsParts): MeetingActs {
	let problem = $state.raw<MeetingActs['problem']>(null);
	const turn = inTurn();

	async function act(name: MeetingAct, fields: Readonly<Record<string, unknown>> = {}): Promise<boolean> {
		const page = `/evaluations/${evaluation}/calibrate`;
		const answer = turn(JSON.stringify([name, fields]), (signal) => post(page, name, fields, signal));
		if (answer === null) return false;
		problem = null;
		const outcome = await answer;
		if (outcome.kind === 'signed-out') void onsignin();
		if (outcome.kind === 'done') {
			// Who moves the meeting goes on when it is known where it is.
			const followed = onfollow();
			if (name === 'move') await followed;
			return true;
		}
		const text =
			outcome.kind === 'refused'
				? words().refusal[outcome.code]
				: outcome.kind === 'no-answer'
					? words().offline.notNow
					: words().errors.internal.text;
		problem = { act: name, text };
		return false;
	}

	return {
		get problem() {
			return problem;
		},
		act,
		async park(question, decides) {
			const done = await act('park', { question, decides });
			if (done) announce(words().meeting.parking.done(question));
			return done;
		},
		async resume(question) {
			if (await act('resume', { question })) announce(words().meeting.parking.resumed(question));
		},
		forget: () => (problem = null)
	};
}
