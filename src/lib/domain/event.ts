/** An act of the log as it is told: who, what, where. Never a score. */
import type { EvaluationRole } from './evaluation.ts';
import type { Phase } from './phase.ts';

export interface Told {
	readonly seq: number;
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly act: string;
	/** Null for somebody who isn't known any more. */
	readonly who: string | null;
	readonly area: number | null;
	readonly questions: readonly string[];
	readonly round: number | null;
	readonly early: boolean;
	/** How a blind round ended. */
	readonly outcome: string | null;
	readonly reason: string | null;
	readonly phase: Phase | null;
	/** Whom it was about. */
	readonly whom: string | null;
	readonly roles: readonly EvaluationRole[];
}
