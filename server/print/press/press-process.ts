/** One process that prints, from the server's side. */
import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { PrintFailed, type Failure } from './failure.ts';
import type { Paper } from '../paper.ts';
import type { Answer, Order } from './message.ts';
import type { ReplacedCharacter } from '../pdf/text/printable.ts';

export interface PrintedPdf {
	readonly bytes: Uint8Array;
	readonly replaced: readonly ReplacedCharacter[];
}

export interface PressProcess {
	/**
	 * One at a time; longer than `limit` milliseconds ends the process. Starting it has as long, and doesn't count.
	 * @throws {PrintFailed}
	 */
	print(paper: Paper, limit: number, onStep: (step: 'composing' | 'finishing') => void): Promise<PrintedPdf>;
	/** How many it has printed or failed to. */
	orders(): number;
	/** Whether it can print another. */
	alive(): boolean;
	/** Ends it at once, whatever it does; what it prints fails as `code`. */
	end(code: Failure): void;
}

interface Pending {
	readonly onStep: (step: 'composing' | 'finishing') => void;
	readonly done: (printed: PrintedPdf) => void;
	readonly failed: (error: PrintFailed) => void;
}

export function startPress(worker: string): PressProcess {
	const child = fork(worker, {
		serialization: 'advanced',
		execArgv: [],
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
	let pending: Pending | null = null;
	let orders = 0;
	let alive = true;
	giveWay(child.pid);
	hold(false);
	child.on('error', () => end('crashed'));
	child.on('exit', () => end('crashed'));
	child.on('message', (answer: Answer) => {
		if (answer.order !== orders || pending === null) return;
		if (answer.step === 'done') {
			const { bytes, replaced } = answer;
			settle(({ done }) => done({ bytes, replaced }));
		} else if (answer.step === 'failed') {
			const { code, message } = answer;
			settle(({ failed }) => failed(new PrintFailed(code, message)));
		} else pending.onStep(answer.step);
	});

	/** While it prints it keeps the server's process running, otherwise not. */
	function hold(busy: boolean): void {
		if (busy) child.ref();
		else child.unref();
		if (busy) child.channel?.ref();
		else child.channel?.unref();
	}

	function settle(tell: (pending: Pending) => void): void {
		const settled = pending;
		pending = null;
		hold(false);
		if (settled !== null) tell(settled);
	}

	function end(code: Failure): void {
		alive = false;
		child.kill('SIGKILL');
		settle(({ failed }) => failed(new PrintFailed(code)));
	}

	return {
		print: (paper, limit, onStep) => {
			const order = ++orders;
			const clock = setTimeout(() => end('time'), limit);
			let begun = false;
			const heard = (step: 'composing' | 'finishing') => {
				// From now on it works: a busy machine may have taken long to start the process.
				if (!begun) clock.refresh();
				begun = true;
				onStep(step);
			};
			return new Promise<PrintedPdf>((done, failed) => {
				pending = { onStep: heard, done, failed };
				hold(true);
				child.send({ order, paper } satisfies Order, (error) => {
					if (error !== null && order === orders) end('crashed');
				});
			}).finally(() => clearTimeout(clock));
		},
		orders: () => orders,
		alive: () => alive,
		end
	};
}

/** The sockets' keystrokes go before; not so far before that a busy machine never gets to the reports. */
function giveWay(pid: number | undefined): void {
	if (pid === undefined) return;
	try {
		setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
	} catch {
		// It has ended already, which its own event tells; or the system doesn't let it, and it prints as well without.
	}
}
