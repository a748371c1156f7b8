/**
 * Others move the item at hand. Who writes in a field of it is not carried away from their words; who stood on anything
 * else of it stands on the next.
 */
import { standsOn } from '../ui/shortcuts.ts';
import type { Following } from './following.svelte.ts';

/** For the element that the items come and go in. */
export function keepPlace(following: Pick<Following, 'hold'>): (room: HTMLElement) => () => void {
	return (room) => {
		const isWithin = (place: EventTarget | null): place is Node =>
			place instanceof Node && room.contains(place);
		const isWritten = (place: EventTarget | null) => isWithin(place) && standsOn(place) === 'text';
		let within = false;

		function came({ target }: FocusEvent): void {
			within = true;
			following.hold(isWritten(target));
		}
		function went({ relatedTarget }: FocusEvent): void {
			// Another window has the focus for a while.
			if (relatedTarget === null && !document.hasFocus()) return;
			if (relatedTarget !== null) within = isWithin(relatedTarget);
			const writes = isWritten(relatedTarget);
			// A field that is taken away says so in the middle of the change that takes it.
			queueMicrotask(() => following.hold(writes));
		}
		const changed = new MutationObserver(() => {
			if (!within || document.activeElement !== document.body) return;
			within = false;
			following.hold(false);
			room.querySelector<HTMLElement>('.stage')?.focus({ preventScroll: true });
		});
		changed.observe(room, { childList: true, subtree: true });
		room.addEventListener('focusin', came);
		room.addEventListener('focusout', went);
		return () => {
			changed.disconnect();
			room.removeEventListener('focusin', came);
			room.removeEventListener('focusout', went);
		};
	};
}
