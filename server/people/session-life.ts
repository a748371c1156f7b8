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

/** When a session ends, as told to its owner. */
export type SessionEnd = {
	/** Milliseconds until then, if it isn't used before; 0 when it has ended. */
	readonly left: number;
	/** Whether using it puts the end off. */
	readonly mayStay: boolean;
	/** Whose it is; null when there is none. */
	readonly user: string | null;
};

/** Of a session that began and was last seen then. Times are milliseconds since 1970. */
export function endOf(
	{ createdAt, seenAt }: { readonly createdAt: number; readonly seenAt: number },
	user: string,
	now: number
): SessionEnd {
	const idle = seenAt + IDLE;
	const absolute = createdAt + ABSOLUTE;
	return { left: Math.max(0, Math.min(idle, absolute) - now), mayStay: idle < absolute, user };
}

/** Whether it still stands. The creation time is asked besides the stored end, which a row might have got wrong. */
export function isAlive(session: SessionTimes, now: number): boolean {
	return now < session.expires_at && now < session.created_at + ABSOLUTE && now < session.seen_at + IDLE;
}
