/**
 * Lets the browser open the workspace without a network from the next visit on. Does nothing while developing,
 * or where the browser has no service workers.
 * @throws what the browser throws when it can't fetch or start the worker
 */
export async function registerServiceWorker(): Promise<void> {
	if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
	await navigator.serviceWorker.register('/service-worker.js');
}
