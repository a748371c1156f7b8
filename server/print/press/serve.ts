/** A press from within its process: takes orders and answers them, until the server ends it or is gone. */
import type { Answer, Order } from './message.ts';
import { PrintFailed } from './failure.ts';
import type { Printer } from '../pdf/print.ts';

export function servePress(print: Printer): void {
	process.on('message', ({ order, paper }: Order) => {
		print(paper, (step) => say({ order, step })).then(
			({ bytes, replaced }) => say({ order, step: 'done', bytes, replaced }),
			(error: unknown) => {
				const { code, message } =
					error instanceof PrintFailed ? error : new PrintFailed('composition', nameOf(error));
				return say({ order, step: 'failed', code, message });
			}
		);
	});
	process.on('disconnect', () => process.exit());
}

const say = (answer: Answer) => new Promise<void>((sent) => process.send?.(answer, () => sent()));

/** An unknown error's own words may hold a text of the report. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown fault');
