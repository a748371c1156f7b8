/** One writer at a time: each task begins when the one asked for before it has ended, however it ended. */
export type Turns = <T>(task: () => T | Promise<T>) => Promise<T>;

export function createTurns(): Turns {
	let last: Promise<void> = Promise.resolve();
	return (task) => {
		const mine = last.then(task);
		// A failure belongs to whoever asked for the task; the next in line only needs to know that it is over.
		const over = () => undefined;
		last = mine.then(over, over);
		return mine;
	};
}
