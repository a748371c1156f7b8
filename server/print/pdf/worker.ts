/** The press: a process of its own that prints one report after another, until the server ends it or is gone. */
import type { Answer, Order } from './message.ts';
import { PrintFailed } from './failure.ts';
import { openPrinter } from './print.ts';

const say = (answer: Answer) => new Promise<void>((sent) => process.send?.(answer, () => sent()));

const print = openPrinter();

process.on('message', ({ order, report }: Order) => {
	print(report, (step) => say({ order, step })).then(
		({ bytes, replaced }) => say({ order, step: 'done', bytes, replaced }),
		(error: unknown) => {
			const { code, message } =
				error instanceof PrintFailed ? error : new PrintFailed('composition', nameOf(error));
			return say({ order, step: 'failed', code, message });
		}
	);
});
process.on('disconnect', () => process.exit());

/** An unknown error's own words may hold a text of the report. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown fault');
