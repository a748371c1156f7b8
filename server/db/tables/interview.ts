/** Rows of the interviews' plan, of the names behind it, and of what was deleted. Times are milliseconds since 1970. */

import type { ErasedBecause, ErasedKind } from '../../../src/lib/domain/erasure.ts';

export type InterviewTables = {
	interview: {
		id: string;
		evaluation_id: string;
		/** 1, 2, 3 … within the evaluation, in the order they were planned. */
		n: number;
		/** The group: never a person. */
		title: string;
		/** `yyyy-mm-dd`. */
		day: string | null;
		/** `hh:mm`. */
		starts: string | null;
		ends: string | null;
		place: string;
		by: string;
		at: number;
		erased_at: number | null;
	};
	/** Who of the team takes part and writes. */
	interview_present: { interview_id: string; user_id: string };
	/** Who is interviewed, by what they are: `P1`, `L2`. The same code in two interviews is the same person. */
	interview_role: { interview_id: string; code: string; description: string };
	/** What the interview must cover. */
	interview_question: { interview_id: string; question: string };
	/** `nonce`: random, so that the proof of a name's deletion can't be guessed back to the name. */
	interview_name: {
		evaluation_id: string;
		code: string;
		name: string;
		contact: string;
		nonce: string;
		at: number;
	};
	/** For how many days after the lock notes and names are kept; the latest row holds. */
	retention: { evaluation_id: string; n: number; days: number; reason: string; by: string; at: number };
	/** `hash`: SHA-256 of what was deleted, in hexadecimal. `by` is null where nobody asked. */
	erasure: {
		id: string;
		evaluation_id: string;
		kind: ErasedKind;
		interview_id: string | null;
		code: string | null;
		hash: string;
		why: ErasedBecause;
		by: string | null;
		at: number;
	};
};
