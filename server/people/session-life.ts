/** How long a session stands. Times are milliseconds since 1970. */

const HOUR = 3_600_000;

/** Unused for this long it ends. */
export const IDLE = 8 * HOUR;
/** Counted from its beginning, however much it is used. */
export const ABSOLUTE = 12 * HOUR;
/** Use within this time of the last noted one isn't written down again. */
export const NOTE_AFTER = 60_000;

export type SessionTimes = {
	readonly created_at: number;
	readonly seen_at: number;
	readonly expires_at: number;
};

/** Whether it still stands. The creation time is asked besides the stored end, which a row might have got wrong. */
export function isAlive(session: SessionTimes, now: number): boolean {
	return now < session.expires_at && now < session.created_at + ABSOLUTE && now < session.seen_at + IDLE;
}
