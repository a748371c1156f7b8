/**
 * Keeps the app's files and the empty shell, so that a reload without a network still opens the workspace. It
 * keeps no page, no page's data, nothing of sign-in or sync: what people write is in the browser's own stores.
 */
import { build, files, version } from '$service-worker';
import { answerTo, SHELL } from './lib/live/offline-answer.ts';

interface WorkerEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent extends WorkerEvent {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}

/** The part of a service worker's global that is used here. */
interface Worker {
	readonly location: Location;
	addEventListener(name: 'install' | 'activate', act: (event: WorkerEvent) => void): void;
	addEventListener(name: 'fetch', act: (event: RequestEvent) => void): void;
}

declare const self: Worker;

const PREFIX = 'samsyn-app:';
const KEPT = `${PREFIX}${version}`;
const appFiles: ReadonlySet<string> = new Set([...build, ...files]);

async function keepApp(): Promise<void> {
	const cache = await caches.open(KEPT);
	await cache.addAll([...appFiles]);
	// Asked for as nobody, so that nothing personal can be in it.
	await cache.add(new Request(SHELL, { credentials: 'omit', cache: 'reload' }));
}

async function forgetOtherVersions(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(
		names.filter((name) => name.startsWith(PREFIX) && name !== KEPT).map((name) => caches.delete(name))
	);
}

async function kept(asked: string | Request): Promise<Response | undefined> {
	return (await caches.open(KEPT)).match(asked);
}

async function pageOrShell(request: Request): Promise<Response> {
	try {
		return await fetch(request);
	} catch (error) {
		const shell = await kept(SHELL);
		if (shell === undefined) throw error;
		return shell;
	}
}

self.addEventListener('install', (event) => event.waitUntil(keepApp()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOtherVersions()));
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const answer = answerTo(request, self.location.origin, appFiles);
	if (answer === 'app-file') {
		event.respondWith(kept(new URL(request.url).pathname).then((file) => file ?? fetch(request)));
	}
	if (answer === 'page-or-shell') event.respondWith(pageOrShell(request));
});
