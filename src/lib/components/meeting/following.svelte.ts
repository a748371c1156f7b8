/**
 * Where this screen is in the meeting: where the facilitator is, or its own way. The row on the server is the truth;
 * what this tab chose itself is remembered through reloads.
 */
import type { UserId } from '../../domain/evaluation.ts';
import type { Meeting } from '../../domain/meeting.ts';

export interface Following {
	/** The question on this screen; null at the agenda. */
	readonly shown: string | null;
	/** A meeting is under way and this screen is bound to it. */
	readonly bound: boolean;
	/** The one who looks leads the meeting. */
	readonly leads: boolean;
	/** Where the meeting has gone while this screen waits for who writes at it; null while it doesn't wait. */
	readonly ahead: { readonly to: string | null } | null;
	/** Somebody writes here: the screen stays until they have left the field, then goes along. */
	hold(writing: boolean): void;
	/** Goes there: the facilitator takes the others along, everybody else leaves them. */
	go(question: string | null): void;
	/** Leaves the facilitator, or comes back. */
	toggle(): void;
}

export interface FollowingParts {
	readonly evaluation: string;
	readonly me: UserId;
	readonly meeting: () => Meeting | null;
	/** The question that the address names, if any. */
	readonly named: string | null;
	/** Tells the server where the facilitator goes. False when it was not done. */
	readonly move: (question: string | null) => Promise<boolean>;
	readonly keeper?: Pick<Storage, 'getItem' | 'setItem'>;
}

const KEY = 'samsyn:apart:';

export function openFollowing(parts: FollowingParts): Following {
	const { evaluation, me, meeting, named, move, keeper = sessionStorage } = parts;
	const kept = keeper.getItem(`${KEY}${evaluation}`);
	// Who opens an address that names a question wants to see that one.
	const begun = () => meeting()?.startedAt ?? null;
	/** The meeting that was left, by when it began: the next one takes everybody along again. */
	let left = $state(
		kept === null ? (named !== null && named !== meeting()?.question ? begun() : null) : Number(kept)
	);
	const apart = $derived(left !== null && left === begun());
	let own = $state(named);
	/** Where the facilitator has gone and the server hasn't said yet. */
	let going = $state.raw<{ readonly to: string | null } | null>(null);
	let moving = false;

	const leads = $derived(meeting()?.facilitator === me);
	const bound = $derived(meeting() !== null && !apart);
	/** What is being written at, while it is. */
	let held = $state.raw<{ readonly at: string | null } | null>(null);
	const told = $derived(going === null ? (meeting()?.question ?? null) : going.to);
	const shown = $derived(held !== null && !leads ? held.at : bound ? told : own);

	function setApart(now: boolean): void {
		left = now ? begun() : null;
		keeper.setItem(`${KEY}${evaluation}`, String(left ?? 0));
	}

	/** One at a time, and of those that waited only the last. */
	async function tell(): Promise<void> {
		if (moving) return;
		moving = true;
		try {
			while (going !== null) {
				const { to } = going;
				const done = await move(to);
				if (!done || going.to === to) going = null;
			}
		} finally {
			moving = false;
		}
	}

	return {
		get shown() {
			return shown;
		},
		get bound() {
			return bound;
		},
		get leads() {
			return leads;
		},
		get ahead() {
			return bound && shown !== told ? { to: told } : null;
		},
		hold(writing) {
			if (writing) held ??= { at: shown };
			else held = null;
		},
		go(question) {
			held = null;
			if (bound && leads) {
				going = { to: question };
				void tell();
				return;
			}
			if (bound) setApart(true);
			own = question;
		},
		toggle() {
			if (meeting() === null) return;
			if (!apart) own = shown;
			held = null;
			setApart(!apart);
			if (!apart && leads && own !== meeting()?.question) {
				going = { to: own };
				void tell();
			}
		}
	};
}
