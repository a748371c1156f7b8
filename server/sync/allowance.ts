/** What one connection may take in the long run, in whatever is counted, with some saved up. */
export class Allowance {
	readonly #perSecond: number;
	readonly #most: number;
	#left: number;
	#filledAt: number;

	constructor(perSecond: number, most: number, now: number) {
		this.#perSecond = perSecond;
		this.#most = most;
		this.#left = most;
		this.#filledAt = now;
	}

	/** Takes so much; false, and nothing taken, where less is left. */
	take(much: number, now: number): boolean {
		this.#fill(now);
		if (this.#left < much) return false;
		this.#left -= much;
		return true;
	}

	/** Takes so much afterwards, also more than is left: then it is paid back first. */
	owe(much: number): void {
		this.#left -= much;
	}

	/** Whether anything is left. */
	has(now: number): boolean {
		this.#fill(now);
		return this.#left > 0;
	}

	#fill(now: number): void {
		this.#left = Math.min(this.#most, this.#left + ((now - this.#filledAt) / 1000) * this.#perSecond);
		this.#filledAt = now;
	}
}
