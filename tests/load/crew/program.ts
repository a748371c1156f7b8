/** The process that the clients live in: does what it is ordered, one order at a time, and ends with the bench. */
import type { Order, Outcome } from './crew.ts';
import { orders } from './orders/orders.ts';

const answer = (outcome: Outcome) => void process.send?.(outcome);

process.on('message', (message) => {
	const { id, name, task } = message as Order;
	const order = orders[name] as (task: unknown) => Promise<unknown>;
	order(task).then(
		(result) => answer({ id, result }),
		(error: unknown) => answer({ id, error: error instanceof Error ? String(error.stack) : String(error) })
	);
});
process.on('disconnect', () => process.exit(0));
// A frame that a client can't read must not take the others with it.
process.on('uncaughtException', (error) => console.error('client:', error.message));
