/** The hand that deletes what is due while the server runs, and what a restored backup brought back. It keeps nothing. */
import type { Database } from '../db/connect.ts';
import { forgetLater } from '../db/forget-deleted.ts';
import { eraseAgain } from '../use-cases/erase-again.ts';
import { eraseDueNotes } from '../use-cases/erase-notes.ts';
import type { ErasureLedger } from '../use-cases/erasing.ts';

/** How often it looks, in milliseconds. */
const EVERY_MS = 60_000;

export interface RetentionClock {
	/** Resolves when the round under way, if any, has ended. */
	close(): Promise<void>;
}

/** All of them also when one fails: the next round reads the same rows and the same ledger. */
export async function retentionRound(db: Database, ledger: ErasureLedger, now: number): Promise<void> {
	for (const step of [eraseAgain, eraseDueNotes, forgetLater]) {
		try {
			await step(db, ledger, now);
		} catch (error) {
			console.error('retention', error instanceof Error ? error.name : 'unknown fault');
		}
	}
}

/** Several processes may run one each. The first round is the caller's: it is over before anybody is let in. */
export function startRetentionClock(db: Database, ledger: ErasureLedger): RetentionClock {
	let round: Promise<void> | null = null;
	const timer = setInterval(() => {
		round ??= retentionRound(db, ledger, Date.now()).finally(() => (round = null));
	}, EVERY_MS);
	timer.unref();
	return {
		async close() {
			clearInterval(timer);
			await round;
		}
	};
}
