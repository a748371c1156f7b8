/** A question that the meeting set aside, with what would decide it. */
import type { UserId } from './evaluation.ts';

export interface Parking {
	readonly question: string;
	readonly by: UserId;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** "Vad skulle avgöra det?", in somebody's own words. */
	readonly decides: string;
	/** The request for evidence that it became. */
	readonly request: string | null;
	/** When it was taken up again; null while it is parked. */
	readonly resumedAt: number | null;
	readonly resumedBy: UserId | null;
}

/** Whether the question is set aside now. */
export function isParked(parkings: readonly Parking[], question: string): boolean {
	return parkings.some((one) => one.question === question && one.resumedAt === null);
}
