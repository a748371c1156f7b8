import { encodeClocks } from './clocks.ts';
import type { Clocks } from './clocks.ts';
import type { Store } from './shelf.ts';

/** How long after a change the committed clocks are remembered, in milliseconds. */
const REMEMBER = 250;

/** Remembers the committed clocks beside the kept document; `stop` does it a last time. */
export function rememberClocks(
	store: Promise<Store>,
	clocks: Clocks,
	failed: () => void
): { soon(): void; stop(): Promise<void> } {
	let timer: ReturnType<typeof setTimeout> | null = null;
	const now = async () => {
		timer = null;
		await store.then((opened) => opened.remember(encodeClocks(clocks))).catch(failed);
	};
	return {
		soon: () => {
			timer ??= setTimeout(() => void now(), REMEMBER);
		},
		stop: async () => {
			if (timer === null) return;
			clearTimeout(timer);
			await now();
		}
	};
}
