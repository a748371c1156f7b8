/** Rows of the meeting. Times are milliseconds since 1970, flags 0 or 1. */

export type MeetingTables = {
	/** A row is a meeting that is under way. */
	meeting: {
		evaluation_id: string;
		facilitator: string;
		started_at: number;
		question: string | null;
		since: number;
		letters: number;
	};
	parking: {
		id: string;
		evaluation_id: string;
		question: string;
		by: string;
		at: number;
		decides: string;
		request_id: string | null;
		resumed_at: number | null;
		resumed_by: string | null;
	};
};
