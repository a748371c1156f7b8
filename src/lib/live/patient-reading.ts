/**
 * Reads a page's data again only while the server answers: a reading that fails would take the page away from the
 * one who writes on it.
 */
import { listenForHints, type HintOptions } from './hints.ts';

/** How long before a server that doesn't answer is asked again, in milliseconds. */
const AGAIN = 2000;

export interface PatientReading {
	/** Reads now, or by itself as soon as the server answers. Settles when it has read, or is waiting. */
	read(): Promise<void>;
	/** Reads no more. */
	stop(): void;
}

async function serverAnswers(): Promise<boolean> {
	try {
		return (await fetch('/healthz', { method: 'HEAD', cache: 'no-store' })).status < 500;
	} catch {
		// The browser says no more than that the line is gone.
		return false;
	}
}

export function readPatiently(
	reread: () => Promise<void>,
	answers: () => Promise<boolean> = serverAnswers
): PatientReading {
	let timer: ReturnType<typeof setTimeout> | null = null;
	let stopped = false;

	async function read(): Promise<void> {
		const answered = await answers();
		if (stopped) return;
		if (timer !== null) clearTimeout(timer);
		timer = null;
		if (answered) return reread();
		timer = setTimeout(() => void read(), AGAIN);
	}

	return {
		read,
		stop: () => {
			stopped = true;
			if (timer !== null) clearTimeout(timer);
		}
	};
}

/** Listens for hints as `listenForHints` does, and reads the page again at each, while the server answers. */
export function followPatiently({
	reread,
	...hints
}: HintOptions & { readonly reread: () => Promise<void> }): () => void {
	const { read, stop } = readPatiently(reread);
	const silence = listenForHints({ ...hints, reread: read });
	return () => {
		silence();
		stop();
	};
}
