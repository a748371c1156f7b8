/**
 * The server's hints that something has happened, for rows that no document holds. A hint says that, never
 * what: the page reads its data again.
 */

/** The names of the events that the streams send. */
const EVENTS = ['acts', 'progress'] as const;
/** At most one rereading in so many milliseconds, the last hint always heard. */
const APART = 1000;
/** How long before a stream that the browser has given up is asked for again, in milliseconds. */
const AGAIN = 10_000;

/** The part of the browser's `EventSource` that is used here. */
export interface HintStream {
	readonly readyState: number;
	addEventListener(name: string, act: () => void): void;
	close(): void;
}

/**
 * Whose hints: an evaluation's for its team; a release's, or those of what is asked of a municipality, for who reads it,
 * with the mark of what the page shows.
 */
export type HintsOf =
	| { readonly evaluation: string }
	/** An evaluation's, with where its meeting goes. */
	| { readonly meeting: string }
	| { readonly release: string; readonly shown: string }
	| { readonly requests: string; readonly shown: string };

export type HintOptions = HintsOf & {
	/** Reads the page's data again, such as `() => readAgain('evaluation:<id>')`. */
	readonly reread: () => unknown;
	/** The meeting has gone somewhere else; called at once, so that screens follow as people look. */
	readonly onmove?: () => unknown;
	readonly Source?: { new (url: string): HintStream; readonly CLOSED: number };
	readonly page?: Visible;
};

function addressOf(of: HintsOf): string {
	if ('evaluation' in of) return `/evaluations/${encodeURIComponent(of.evaluation)}/events`;
	if ('requests' in of)
		return `/requests/${encodeURIComponent(of.requests)}/events?shown=${encodeURIComponent(of.shown)}`;
	if ('meeting' in of) return `/evaluations/${encodeURIComponent(of.meeting)}/calibrate/events`;
	return `/review/${encodeURIComponent(of.release)}/events?shown=${encodeURIComponent(of.shown)}`;
}

/** The part of a `document` that tells whether anybody sees the page. */
export interface Visible {
	readonly hidden: boolean;
	addEventListener(name: 'visibilitychange', act: () => void): void;
	removeEventListener(name: 'visibilitychange', act: () => void): void;
}

/** Calls `again` at once, then at most every `APART` ms. */
function throttled(act: () => unknown): { call(): void; stop(): void } {
	let timer: ReturnType<typeof setTimeout> | null = null;
	let asked = false;
	const run = () => {
		asked = false;
		timer = setTimeout(() => {
			timer = null;
			if (asked) run();
		}, APART);
		act();
	};
	return {
		call: () => {
			if (timer === null) run();
			else asked = true;
		},
		stop: () => {
			if (timer !== null) clearTimeout(timer);
		}
	};
}

/**
 * Listens until the returned function is called, while the page is seen: a browser has six lines to a site, and
 * hidden pages that held them all would leave none for acts. Rereads after a lost line and on being seen again, for
 * hints missed meanwhile.
 */
export function listenForHints({
	reread,
	onmove,
	Source = EventSource,
	page = document,
	...of
}: HintOptions): () => void {
	const hint = throttled(reread);
	const missed = () => {
		hint.call();
		onmove?.();
	};
	let source: HintStream | null = null;
	let again: ReturnType<typeof setTimeout> | null = null;
	let lost = false;

	const open = () => {
		const stream = new Source(addressOf(of));
		source = stream;
		for (const name of EVENTS) stream.addEventListener(name, hint.call);
		if (onmove !== undefined) stream.addEventListener('meeting', onmove);
		stream.addEventListener('open', () => {
			// Whoever comes to a meeting would stay where it was when the page was made, until it moves again.
			if (lost || onmove !== undefined) missed();
			lost = false;
		});
		stream.addEventListener('error', () => {
			lost = true;
			// The browser comes back by itself unless the server answered with something else than a stream.
			if (stream.readyState === Source.CLOSED) again = setTimeout(open, AGAIN * (0.5 + Math.random()));
		});
	};
	const close = () => {
		source?.close();
		source = null;
		if (again !== null) clearTimeout(again);
		again = null;
	};
	const looked = () => {
		if (page.hidden) return close();
		if (source !== null || again !== null) return;
		open();
		missed();
	};
	if (!page.hidden) open();
	page.addEventListener('visibilitychange', looked);
	return () => {
		page.removeEventListener('visibilitychange', looked);
		close();
		hint.stop();
	};
}
