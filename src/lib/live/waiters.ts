/** Those who wait for everything to be saved. */
export interface Waiters {
	/** True when told within so many milliseconds, else false. */
	wait(within: number): Promise<boolean>;
	tell(): void;
	/** Nothing more will be told. */
	stop(): void;
}

export function startWaiters(): Waiters {
	const waiting = new Set<(told: boolean) => void>();
	const answer = (told: boolean) => {
		for (const one of [...waiting]) one(told);
	};
	return {
		wait: (within) =>
			new Promise((resolve) => {
				const done = (told: boolean) => {
					clearTimeout(timer);
					waiting.delete(done);
					resolve(told);
				};
				const timer = setTimeout(() => done(false), within);
				waiting.add(done);
			}),
		tell: () => answer(true),
		stop: () => answer(false)
	};
}
