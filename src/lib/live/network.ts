/** The browser's own word for a network that is gone or back: a lost line may close nothing for half a minute. */

/** Calls back at each loss and each return, until the returned function is called. Does nothing where there is no window. */
export function listenToNetwork(lost: () => void, back: () => void): () => void {
	globalThis.addEventListener?.('offline', lost);
	globalThis.addEventListener?.('online', back);
	return () => {
		globalThis.removeEventListener?.('offline', lost);
		globalThis.removeEventListener?.('online', back);
	};
}
