/**
 * Watching when the login ends, so that nobody is taken by surprise. What is known of it grows old while other pages
 * and edits put the end off, so the server is asked before anything is said.
 */

export interface SessionEnd {
	/** Milliseconds until the login ends if it isn't used; 0 when it has ended. */
	readonly left: number;
	/** Whether using it puts the end off. */
	readonly mayStay: boolean;
	/** Whose login it is; null when there is none. */
	readonly user: string | null;
}

export type SessionWarning =
	{ readonly kind: 'ending'; readonly at: number; readonly mayStay: boolean } | { readonly kind: 'ended' };

export interface SessionEndParts {
	/** As the page's data had it. */
	readonly known: SessionEnd;
	/** Asks the server when it ends; with `stay`, puts that off. Rejects when the server can't be reached. */
	readonly ask: (stay: boolean) => Promise<SessionEnd>;
	/** Shows a warning, or takes it away. */
	readonly show: (warning: SessionWarning | null) => void;
	/** The page is nobody's any more: somebody ended the login before its time, or another person has signed in. */
	readonly leave: (by: 'ended' | 'another') => void;
	/** Milliseconds since 1970, by the browser's clock, which needn't be right. */
	readonly now: () => number;
	/** Calls back every so many milliseconds; returns what ends that. */
	readonly every: (milliseconds: number, act: () => void) => () => void;
}

export interface SessionWatch {
	/** Puts the end off. Rejects when the server can't be reached. */
	stay(): Promise<void>;
	/** Hears how things stand from somebody who has asked the server. */
	learn(end: SessionEnd): void;
	/** The server is said to know no login: settles once the same person has one, which may be at once. */
	again(): Promise<void>;
	/** Whether the time of the login is out, or nearly. */
	due(): boolean;
	/** Looks now: the person has come back to the page. */
	look(): void;
	stop(): void;
}

const MINUTE = 60_000;
/** How long before the end it is told. */
const WARN_MS = 10 * MINUTE;
/** The clock is looked at this often: a machine that slept must notice soon after. */
const LOOK_MS = 10_000;
/** While it is told, the server is asked this often whether something has put the end off. */
const AGAIN_MS = MINUTE;

export function watchSessionEnd(parts: SessionEndParts): SessionWatch {
	const { known, ask, show, leave, now, every } = parts;
	let endsAt = now() + known.left;
	let { mayStay } = known;
	let askedAt = -Infinity;
	let stopped = false;
	let waiting: (() => void)[] = [];

	const due = (): boolean => endsAt - now() <= WARN_MS;

	function learn(end: SessionEnd): void {
		if (stopped) return;
		if (end.left > 0 && end.user !== known.user) {
			leave('another');
			return;
		}
		if (end.left === 0 && !due()) {
			leave('ended');
			return;
		}
		endsAt = now() + end.left;
		({ mayStay } = end);
		tell();
		if (end.left === 0) return;
		const told = waiting;
		waiting = [];
		for (const tellOne of told) tellOne();
	}

	function tell(): void {
		if (stopped) return;
		const left = endsAt - now();
		if (!due()) show(null);
		else show(left > 0 ? { kind: 'ending', at: endsAt, mayStay } : { kind: 'ended' });
	}

	/** Without the server what is known is told: then nothing can be put off either. */
	async function askNow(): Promise<void> {
		askedAt = now();
		await ask(false).then(learn, tell);
	}

	function lookAfter(pause: number): void {
		if ((due() || waiting.length > 0) && now() - askedAt >= pause) void askNow();
	}

	const stopLooking = every(LOOK_MS, () => lookAfter(AGAIN_MS));
	lookAfter(AGAIN_MS);

	return {
		stay: async () => learn(await ask(true)),
		learn,
		again: () =>
			new Promise((settle) => {
				waiting.push(settle);
				void askNow();
			}),
		due,
		look: () => lookAfter(0),
		stop() {
			stopped = true;
			stopLooking();
		}
	};
}
