/** How far the making of a file has come, told until it is ready to be fetched; whoever leaves hears no more of it. */
import { stepLine, type FileStep } from '$lib/report/file-step.ts';
import { database } from '$server/db/connect.ts';
import { fileOfReport } from '$server/use-cases/report-file.ts';
import { fileAskedFor, sentenceOfFault } from '../file-asked-for.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { evaluation, n, format } = await fileAskedFor(event);
	const { language } = event.locals;
	let left = false;
	const stream = new ReadableStream<string>({
		async start(controller) {
			const tell = (step: FileStep) => {
				if (!left) controller.enqueue(stepLine(step));
			};
			try {
				const file = await fileOfReport(
					database().read,
					{ evaluation: evaluation.id, version: n },
					format,
					(step) => {
						if (step.step !== 'done') tell(step.step === 'waiting' ? step : { step: step.step });
					}
				);
				tell(
					file === null
						? { step: 'failed', sentence: sentenceOfFault(null, language) }
						: { step: 'ready', replaced: file.replaced }
				);
			} catch (fault) {
				tell({ step: 'failed', sentence: sentenceOfFault(fault, language) });
			}
			if (!left) controller.close();
		},
		cancel: () => void (left = true)
	});
	return new Response(stream.pipeThrough(new TextEncoderStream()), {
		headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }
	});
};
