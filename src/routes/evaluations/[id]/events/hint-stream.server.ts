/** The hints of one page, from the bell to the browser, until either end has had enough. */
import type { Bell } from '$server/bus.ts';

/** Progress is told at most once a second. */
const PROGRESS_PAUSE_MS = 1_000;
/** Proxies close what is silent for longer. */
const BEAT_MS = 20_000;

/** What the one who listens may do by now. */
export type Standing = 'stays' | 'turned-away' | 'signed-out';

export interface Hints {
	readonly bell: Pick<Bell, 'listen'>;
	readonly evaluation: string;
	readonly session: string;
	/** Asked at each act and whenever the session may have ended. */
	standing(): Promise<Standing>;
}

/** Server-sent events. Nothing is told, and nobody disturbed, once the stream is over, whichever end it was. */
export function hintStream({ bell, evaluation, session, standing }: Hints): ReadableStream<string> {
	let over = false;
	let stops: (() => void)[] = [];
	const stop = () => {
		over = true;
		for (const one of stops) one();
		stops = [];
	};
	return new ReadableStream<string>({
		start(controller) {
			const say = (text: string) => {
				// An answer may come from the database after the page has gone.
				if (!over) controller.enqueue(`${text}\n\n`);
			};
			const tell = (event: string) => say(`event: ${event}\ndata: `);
			const end = () => {
				if (over) return;
				stop();
				controller.close();
			};
			const progress = pausing(() => tell('progress'));
			const ask = () => {
				standing().then(
					(now) => {
						// The last hint lets the page ask again and find out by itself that it may not stay.
						if (now !== 'signed-out') tell('acts');
						if (now !== 'stays') end();
					},
					(fault: unknown) => {
						console.error('events', fault instanceof Error ? fault.name : 'unknown fault');
						end();
					}
				);
			};
			const beat = setInterval(() => say(': '), BEAT_MS);
			stops = [
				() => clearInterval(beat),
				progress.stop,
				bell.listen(`evaluation:${evaluation}`, ask),
				bell.listen(`progress:${evaluation}`, progress.call),
				bell.listen(`session:${session}`, ask)
			];
			say('retry: 1000');
		},
		cancel: stop
	});
}

/** Calls at once, then at most once in each pause, the last call always heard. */
function pausing(act: () => void): { call(): void; stop(): void } {
	let told = 0;
	let due: NodeJS.Timeout | null = null;
	return {
		call: () => {
			due ??= setTimeout(
				() => {
					due = null;
					told = Date.now();
					act();
				},
				Math.max(0, told + PROGRESS_PAUSE_MS - Date.now())
			);
		},
		stop: () => {
			if (due !== null) clearTimeout(due);
		}
	};
}
