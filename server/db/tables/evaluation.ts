/** Rows of evaluations and of what somebody did in them. Times are milliseconds since 1970, flags 0 or 1. */

import type { AbstentionKind, Confirmation, EvaluationRole } from '../../../src/lib/domain/evaluation.ts';
import type { Phase } from '../../../src/lib/domain/phase.ts';
import type { Confidence } from '../../../src/lib/domain/score.ts';

type Act = { evaluation_id: string; at: number; by: string };

export type EvaluationTables = {
	edition: { id: string; json: string; published_at: number | null };
	evaluation: {
		id: string;
		municipality_code: string;
		municipality_name: string;
		year: number;
		edition_id: string;
		phase: Phase;
		tolerance_a: number;
		tolerance_b: number;
		/** 1 where individual scores and texts are made up, as in the demo; the screen says so. */
		fictional: number;
		created_by: string | null;
		created_at: number;
	};
	membership: {
		evaluation_id: string;
		user_id: string;
		role: EvaluationRole;
		seat: number;
		joined_at: number;
		/** Null while the person holds the role. The row stays, so that what they did keeps its name. */
		left_at: number | null;
	};
	area_owner: { evaluation_id: string; area: number; user_id: string };
	area_opening: Act & { area: number; early: number; reason: string | null };
	area_lock: Act & { area: number };
	abstention: {
		evaluation_id: string;
		question: string;
		user_id: string;
		kind: AbstentionKind;
		reason: string;
		at: number;
	};
	/** A handed-in score, frozen for ever. `x` in hundredths of a point. */
	hand_in: {
		evaluation_id: string;
		question: string;
		user_id: string;
		round: number;
		x: number;
		rationale: string;
		confidence: Confidence | null;
		at: number;
	};
	blind_round: {
		evaluation_id: string;
		question: string;
		n: number;
		opened_at: number;
		opened_by: string;
		closed_at: number | null;
		closed_by: string | null;
		outcome: 'complete' | 'early' | 'cancelled' | null;
		reason: string | null;
	};
	alone: Act & { question: string };
	agreement: Act & {
		id: string;
		question: string;
		x: number;
		reason: string | null;
		reopened_by: string | null;
		reopened_at: number | null;
		reopen_reason: string | null;
	};
	confirmation: {
		agreement_id: string;
		user_id: string;
		kind: Confirmation['kind'];
		reason: string | null;
		at: number;
	};
	audit: {
		evaluation_id: string;
		seq: number;
		at: number;
		actor: string;
		act: string;
		/** Canonical JSON; never a score that is sealed, a rationale or a note. */
		facts: string;
		/** SHA-256 over the row before and this row. */
		hash: string;
	};
	earlier_result: {
		id: string;
		municipality_code: string | null;
		municipality_name: string;
		year: number;
		edition_id: string;
		total: number | null;
		json: string;
		source: string;
		/** Canonical JSON of an `EarlierReport`; null where only points are known. */
		report: string | null;
	};
};
