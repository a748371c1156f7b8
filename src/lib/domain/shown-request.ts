/** A request as pages show it: names for ids, with its answers. */
import type { Supplied } from './attachment.ts';
import type { RequestEnd, RequestKind, RequestPlace, RequestStatus } from './request.ts';
import type { Day } from './working-days.ts';

export interface ShownRequestAnswer {
	readonly id: string;
	readonly text: string;
	/** A name: of who sent it, of a draft who changed it last. */
	readonly by: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly supplied: readonly Supplied[];
}

interface ShownRequest extends RequestPlace {
	readonly id: string;
	readonly text: string;
	/** The question's or the area's own words; null where it is of the whole. */
	readonly about: string | null;
	readonly status: RequestStatus;
	readonly end: Pick<RequestEnd, 'kind' | 'reason'> | null;
	/** Sent ones, the earliest first. */
	readonly answers: readonly ShownRequestAnswer[];
}

/** When it is due, once it is sent. */
export interface ShownDue {
	readonly due: Day;
	/** Working days after today, up to and including the day. */
	readonly days: number;
	/** Past, and nothing is answered. */
	readonly overdue: boolean;
}

/** To the team. */
export interface TeamRequest extends ShownRequest {
	readonly kind: RequestKind;
	/** A name. */
	readonly proposedBy: string;
	readonly proposedAt: number;
	/** Null while it is only proposed. */
	readonly sent: (ShownDue & { readonly number: number; readonly sending: string }) | null;
}

export interface ShownSending {
	readonly id: string;
	/** A name. */
	readonly by: string;
	readonly at: number;
	readonly due: Day;
	readonly count: number;
	readonly unanswered: number;
}

/** To contacts: nothing of who proposed it. */
export interface ContactRequest extends ShownRequest {
	readonly sent: ShownDue & { readonly number: number };
	/** Why there is more time, the latest last. */
	readonly extended: readonly string[];
	/** What the contacts have prepared. */
	readonly draft: ShownRequestAnswer | null;
	/** Whether it can be answered, more than once. */
	readonly open: boolean;
}
