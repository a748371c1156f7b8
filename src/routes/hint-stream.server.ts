/** The hints of one page, from the bell to the browser, until either end has had enough. */
import type { Bell } from '$server/bus.ts';
import { streamsOfLogin } from '$server/people/limits.ts';

/** Progress is told at most once a second. */
const PROGRESS_PAUSE_MS = 1_000;
/** Proxies close what is silent for longer. */
const BEAT_MS = 20_000;

/** What the one who listens may do by now, and whether there is anything to tell: who hears nothing new stays in silence. */
export type Standing = 'stays' | 'nothing-new' | 'turned-away' | 'signed-out';

export interface Hints {
	readonly bell: Pick<Bell, 'listen'>;
	/** The topics at which `standing` is asked. */
	readonly topics: readonly string[];
	/** The topic that is told as progress. */
	readonly progress: string | null;
	/** The topic that is told as the meeting's move, each ring at once. */
	readonly meeting?: string;
	/** Whether it is asked at the beginning too, for what has happened since the page was read. */
	readonly atOnce?: boolean;
	/** Called when the stream is over. */
	readonly left?: () => void;
	/** Asked whenever one of the topics rings, progress included. */
	standing(): Promise<Standing>;
}

/** The answer that carries the hints of one page of somebody who is signed in; a login has so many of them at once. */
export function hintsAnswer(login: string, hints: Omit<Hints, 'left'>): Response {
	const left = streamsOfLogin.enter(login);
	if (left === null) return new Response(null, { status: 429 });
	return new Response(hintStream({ ...hints, left }).pipeThrough(new TextEncoderStream()), {
		headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }
	});
}

/** Server-sent events. Nothing is told, and nobody disturbed, once the stream is over, whichever end it was. */
export function hintStream({
	bell,
	topics,
	progress,
	meeting,
	atOnce = false,
	standing,
	left = () => undefined
}: Hints): ReadableStream<string> {
	let over = false;
	let stops: (() => void)[] = [];
	const stop = () => {
		over = true;
		for (const one of stops) one();
		left();
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
			const ask = (event: 'acts' | 'progress' | 'meeting') => {
				standing().then(
					(now) => {
						// The last hint lets the page ask again and find out by itself that it may not stay.
						if (now === 'stays' || now === 'turned-away') tell(now === 'stays' ? event : 'acts');
						if (now === 'signed-out' || now === 'turned-away') end();
					},
					(fault: unknown) => {
						console.error('events', fault instanceof Error ? fault.name : 'unknown fault');
						end();
					}
				);
			};
			const acts = () => ask('acts');
			const further = pausing(() => ask('progress'));
			const beat = setInterval(() => say(': '), BEAT_MS);
			stops = [
				() => clearInterval(beat),
				further.stop,
				...topics.map((topic) => bell.listen(topic, acts)),
				...(progress === null ? [] : [bell.listen(progress, further.call)]),
				...(meeting === undefined ? [] : [bell.listen(meeting, () => ask('meeting'))])
			];
			say('retry: 1000');
			if (atOnce) acts();
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
