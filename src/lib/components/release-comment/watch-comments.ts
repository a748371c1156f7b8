/** Which comment is looked at: the pointer or the focus is at its words or its card. */

/** Calls back with a comment's id, and with null when the pointer leaves it. */
export function watchComments(seen: (comment: string | null) => void): (report: HTMLElement) => () => void {
	return (report) => {
		const came = ({ target }: Event) => {
			const id = commentAt(target);
			if (id !== null) seen(id);
		};
		const left = ({ target }: Event) => {
			if (commentAt(target) !== null) seen(null);
		};
		const gone = new AbortController();
		const { signal } = gone;
		for (const name of ['pointerover', 'click', 'focusin']) report.addEventListener(name, came, { signal });
		report.addEventListener('pointerout', left, { signal });
		return () => gone.abort();
	};
}

/** Where marks overlap, the one that began last. */
function commentAt(target: EventTarget | null): string | null {
	const at = target instanceof Element ? target.closest<HTMLElement>('[data-marks], [data-comment]') : null;
	return at?.dataset['comment'] ?? at?.dataset['marks']?.split(' ').at(-1) ?? null;
}
