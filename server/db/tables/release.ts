/** Rows of releases and of what is decided before them. Times are milliseconds since 1970, days `yyyy-mm-dd`. */

import type { FindingDecision } from '../../../src/lib/domain/privacy-decision.ts';

type Act = { by: string; at: number };

export type ReleaseTables = {
	release: Act & {
		id: string;
		evaluation_id: string;
		/** 1, 2, 3 … within the evaluation. */
		n: number;
		/** The number of the version that it is. */
		version: number;
		working_days: number;
		deadline: string;
		/** Why not everybody on the team had read it through. */
		unread: string | null;
	};
	release_extension: Act & { release_id: string; n: number; deadline: string; reason: string };
	release_withdrawal: Act & { release_id: string; reason: string };
	/** `finding`: SHA-256 of where and what, so that the words themselves aren't kept twice. */
	privacy_decision: Act & { evaluation_id: string; finding: string; decision: FindingDecision };
	/** `place`: a question's id, or `<area>:<section>` of a text. */
	left_open: Act & { evaluation_id: string; place: string; reason: string };
	read_through: { evaluation_id: string; user_id: string; at: number };
};
