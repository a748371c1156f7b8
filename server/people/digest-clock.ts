/** The hand that makes and sends letters while the server runs, and clears away what has had its time. It keeps nothing: what is due is read from the rows. */
import type { Database } from '../db/connect.ts';
import { remindOfDeadlines } from '../use-cases/remind-of-deadline.ts';
import { remindOfRequests } from '../use-cases/remind-of-requests.ts';
import { forgetReadings } from '../use-cases/forget-readings.ts';
import { makeLetters, sendLetters, type Post } from './digest.ts';

/** How often it looks, in milliseconds. */
const EVERY_MS = 30_000;

export interface DigestClock {
	/** Resolves when the round under way, if any, has ended. */
	close(): Promise<void>;
}

/** Reminds of deadlines, makes and sends what is due, and forgets readings that have expired; each of them also when one before it fails. */
export async function digestRound(db: Database, post: Post, now: number): Promise<void> {
	const steps = [
		() => remindOfDeadlines(db, now),
		() => remindOfRequests(db, now),
		() => makeLetters(db, now),
		() => sendLetters(db, post, now),
		() => forgetReadings(db, now)
	];
	for (const step of steps) {
		try {
			await step();
		} catch (error) {
			// While the database is away nothing is lost: the next round reads the same rows.
			console.error('digest', error instanceof Error ? error.name : 'unknown fault');
		}
	}
}

/** Several processes may run one each. */
export function startDigestClock(db: Database, post: Post): DigestClock {
	let round: Promise<void> | null = null;
	const timer = setInterval(() => {
		round ??= digestRound(db, post, Date.now()).finally(() => (round = null));
	}, EVERY_MS);
	timer.unref();
	return {
		async close() {
			clearInterval(timer);
			await round;
		}
	};
}
