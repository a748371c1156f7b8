/** The bench's end of the process that the clients live in. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Orders } from './orders/orders.ts';

export interface Crew {
	/** Has the clients do something and resolves with what came of it. Rejects if they fail or take too long. */
	order<K extends keyof Orders>(
		name: K,
		task: Parameters<Orders[K]>[0],
		timeoutMs?: number
	): Promise<Awaited<ReturnType<Orders[K]>>>;
	end(): void;
}

export interface Order {
	readonly id: number;
	readonly name: keyof Orders;
	readonly task: unknown;
}

export interface Outcome {
	readonly id: number;
	readonly result?: unknown;
	readonly error?: string;
}

const program = fileURLToPath(new URL('program.ts', import.meta.url));
const PATIENCE_MS = 150_000;

export function hire(): Crew {
	const child = fork(program, [], { execArgv: ['--max-old-space-size=4096'] });
	const waiting = new Map<number, { done: (result: never) => void; failed: (error: Error) => void }>();
	let count = 0;
	child.on('message', (message) => {
		const { id, result, error } = message as Outcome;
		const order = waiting.get(id);
		waiting.delete(id);
		if (error === undefined) order?.done(result as never);
		else order?.failed(new Error(error));
	});
	child.on('exit', () => {
		for (const { failed } of waiting.values()) failed(new Error('the clients ended'));
	});
	return {
		order: (name, task, timeoutMs = PATIENCE_MS) =>
			new Promise((done, failed) => {
				const id = ++count;
				const timer = setTimeout(() => {
					waiting.delete(id);
					failed(new Error(`${name} took more than ${timeoutMs} ms`));
				}, timeoutMs);
				const settle =
					<T>(then: (value: T) => void) =>
					(value: T) => {
						clearTimeout(timer);
						then(value);
					};
				waiting.set(id, { done: settle(done), failed: settle(failed) });
				child.send({ id, name, task } satisfies Order);
			}),
		end: () => {
			if (child.connected) child.disconnect();
		}
	};
}
