/** A write inside a write would wait for itself for ever; this makes it an error instead. */

import { AsyncLocalStorage } from 'node:async_hooks';

const writes = new AsyncLocalStorage<{ open: boolean }>();

/** Throws if the caller runs inside a transaction that is still open. */
export function refuseInsideWrite(): void {
	if (writes.getStore()?.open)
		throw new Error('a write was begun inside another: pass its transaction on instead');
}

/** Runs a write and marks everything it awaits as being inside it, until it has ended. */
export async function alone<T>(write: () => Promise<T>): Promise<T> {
	refuseInsideWrite();
	const mark = { open: true };
	try {
		return await writes.run(mark, write);
	} finally {
		mark.open = false;
	}
}
