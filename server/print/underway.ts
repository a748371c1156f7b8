/** One making for all who ask for the same at once; each of them hears how far it has come. */
import type { PrintStep } from './pdf.ts';

export type HearStep = (step: PrintStep) => void;

export interface Underway<T> {
	/**
	 * What `make` gives, which isn't called where the same is being made already. Who comes later hears the latest step
	 * at once.
	 */
	join(key: string, make: (hear: HearStep) => Promise<T>, hear?: HearStep): Promise<T>;
	/** Resolves when all that is being made now has ended, however it ended. */
	settled(): Promise<void>;
}

interface Making<T> {
	readonly done: Promise<T>;
	/** Who hears from now on; the latest step is told at once. Returns how to stop. */
	listen(hear: HearStep): () => void;
}

export function createUnderway<T>(): Underway<T> {
	const makings = new Map<string, Making<T>>();

	function begin(key: string, make: (hear: HearStep) => Promise<T>): Making<T> {
		const hearers = new Set<HearStep>();
		let latest: PrintStep | null = null;
		const done = make((step) => {
			latest = step;
			for (const hear of hearers) hear(step);
		}).finally(() => makings.delete(key));
		const listen = (hear: HearStep) => {
			if (latest !== null) hear(latest);
			hearers.add(hear);
			return () => void hearers.delete(hear);
		};
		const making = { done, listen };
		makings.set(key, making);
		return making;
	}

	return {
		async join(key, make, hear) {
			const { done, listen } = makings.get(key) ?? begin(key, make);
			const stop = hear === undefined ? () => undefined : listen(hear);
			try {
				return await done;
			} finally {
				stop();
			}
		},
		async settled() {
			await Promise.allSettled([...makings.values()].map(({ done }) => done));
		}
	};
}
