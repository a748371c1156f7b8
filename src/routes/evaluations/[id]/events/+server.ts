/** Hints, as server-sent events: that something was done, or that somebody got further. Never what. */
import { error } from '@sveltejs/kit';
import { refusalOf } from '$lib/domain/permissions.ts';
import { httpStatus } from '$lib/domain/refusal.ts';
import { bell } from '$server/bus.ts';
import { database } from '$server/db/connect.ts';
import { loadEvaluation } from '$server/repositories/evaluation.ts';
import { sessionStands } from '$server/access.ts';
import type { RequestHandler } from './$types';

/** Progress is told at most once a second. */
const PROGRESS_PAUSE_MS = 1_000;
/** Proxies close what is silent for longer. */
const BEAT_MS = 20_000;

export const GET: RequestHandler = async ({ params: { id }, locals: { actor, session } }) => {
	if (actor === null || session === null) error(401);
	const mayRead = async () => {
		const evaluation = await loadEvaluation(database().read, id);
		return evaluation === null ? 'not-found' : refusalOf(actor, { do: 'join-room' }, evaluation);
	};
	const refused = await mayRead();
	if (refused !== null) error(httpStatus(refused));

	let stop = () => undefined as void;
	const stream = new ReadableStream<string>({
		start(controller) {
			const tell = (event: string) => controller.enqueue(`event: ${event}\ndata: \n\n`);
			let told = 0;
			let due: NodeJS.Timeout | null = null;
			const progress = () => {
				if (due !== null) return;
				const wait = Math.max(0, told + PROGRESS_PAUSE_MS - Date.now());
				due = setTimeout(() => {
					due = null;
					told = Date.now();
					tell('progress');
				}, wait);
			};
			const end = () => {
				stop();
				controller.close();
			};
			const askAgain = async () => {
				if (!(await sessionStands(database().read, session.id, Date.now()))) return end();
				const now = await mayRead();
				// The last hint lets the page ask again and find out by itself that it may not stay.
				tell('acts');
				if (now !== null) end();
			};
			const ask = () => {
				askAgain().catch((fault: unknown) => {
					console.error('events', fault instanceof Error ? fault.name : 'unknown fault');
					end();
				});
			};
			const beat = setInterval(() => controller.enqueue(': \n\n'), BEAT_MS);
			const stops = [
				bell().listen(`evaluation:${id}`, ask),
				bell().listen(`progress:${id}`, progress),
				bell().listen(`session:${session.id}`, ask)
			];
			stop = () => {
				clearInterval(beat);
				if (due !== null) clearTimeout(due);
				for (const one of stops) one();
				stop = () => undefined;
			};
			controller.enqueue('retry: 1000\n\n');
		},
		cancel: () => stop()
	});
	return new Response(stream.pipeThrough(new TextEncoderStream()), {
		headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }
	});
};
