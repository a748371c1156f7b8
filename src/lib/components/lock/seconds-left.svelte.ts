/** Seconds that go by on a screen, from what was left when it was told. */

/** The whole seconds left of what `left` (milliseconds, or null for nothing) said when it last changed. */
export function secondsLeft(left: () => number | null): { readonly current: number } {
	let end = $state(0);
	let now = $state(0);
	$effect(() => {
		const told = left();
		const begun = performance.now();
		now = begun;
		// Not from `now`: the effect would run again at each of its steps, and the end never come nearer.
		end = begun + (told ?? 0);
		if (told === null || told <= 0) return;
		const timer = setInterval(() => (now = performance.now()), 250);
		return () => clearInterval(timer);
	});
	return {
		get current() {
			return Math.max(0, Math.ceil((end - now) / 1000));
		}
	};
}
