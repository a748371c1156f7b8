/** Keeps the focus in a list whose items come and go. */

/** Where the item that has the focus leaves, the next one takes it, the last one, or else `otherwise`. */
export function keepFocus(
	items: string,
	otherwise: () => HTMLElement | null
): (list: HTMLElement) => () => void {
	return (list) => {
		let at: { readonly item: HTMLElement; index: number } | null = null;
		const all = () => [...list.querySelectorAll<HTMLElement>(items)];
		const came = ({ target }: FocusEvent) => {
			const item = target instanceof Element ? target.closest<HTMLElement>(items) : null;
			at = item === null ? null : { item, index: all().indexOf(item) };
		};
		const went = ({ relatedTarget }: FocusEvent) => {
			if (relatedTarget instanceof Node && !list.contains(relatedTarget)) at = null;
		};
		const changed = new MutationObserver(() => {
			if (at === null) return;
			if (at.item.isConnected) {
				at.index = all().indexOf(at.item);
				return;
			}
			const { index } = at;
			at = null;
			if (document.activeElement !== document.body) return;
			const left = all();
			(left[Math.min(index, left.length - 1)] ?? otherwise())?.focus();
		});
		changed.observe(list, { childList: true, subtree: true });
		list.addEventListener('focusin', came);
		list.addEventListener('focusout', went);
		return () => {
			changed.disconnect();
			list.removeEventListener('focusin', came);
			list.removeEventListener('focusout', went);
		};
	};
}
