/** Others move the item at hand: who writes in a field of it is not carried away from their words. */
import { standsOn } from '../ui/shortcuts.ts';
import type { Following } from './following.svelte.ts';

/** For the element that the items come and go in. */
export function holdWhileWriting(following: Pick<Following, 'hold'>): (room: HTMLElement) => () => void {
	return (room) => {
		const isWritten = (place: EventTarget | null) =>
			place instanceof Node && room.contains(place) && ['line', 'text', 'dialog'].includes(standsOn(place));

		const came = ({ target }: FocusEvent) => following.hold(isWritten(target));
		function went({ relatedTarget }: FocusEvent): void {
			// Another window has the focus for a while.
			if (relatedTarget === null && !document.hasFocus()) return;
			const writes = isWritten(relatedTarget);
			// A field that is taken away says so in the middle of the change that takes it.
			queueMicrotask(() => following.hold(writes));
		}
		// Not every browser says so.
		const changed = new MutationObserver(() => {
			if (document.activeElement === document.body) following.hold(false);
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
