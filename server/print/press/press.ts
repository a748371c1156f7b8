/**
 * The queue of reports to print, and the one process that prints them: the compiler can't be stopped from within, and
 * whatever it does to its process, the server goes on. The process is replaced when it failed or has printed many, and
 * ended when nobody has printed for a while.
 */
import { isDraft } from '../../../src/lib/report/version-line.ts';
import { isReady, type Paper } from '../paper.ts';
import { PrintFailed } from './failure.ts';
import { startPress, type PressProcess, type PrintedPdf } from './press-process.ts';

/** `ahead`: how many reports are printed first; at least one. */
export type PrintStep =
	| { readonly step: 'waiting'; readonly ahead: number }
	| { readonly step: 'composing' | 'finishing' | 'done' };

export interface Press {
	/** @throws {PrintFailed} */
	print(paper: Paper, onStep?: (step: PrintStep) => void): Promise<PrintedPdf>;
	/** What waits or is being printed fails as `closed`, and so does what comes later. */
	close(): void;
}

export interface PressSettings {
	/** The file that the process runs. */
	readonly worker: string;
	/** How long one report may take, in milliseconds. */
	readonly limit: number;
	/** The same for a locked version, which nobody can make shorter any more; as long as for others if left out. */
	readonly lockedLimit?: number;
	/** How many reports a process prints. */
	readonly reports: number;
	/** How long a process stays without work, in milliseconds. */
	readonly idle: number;
	/** How many reports may wait. */
	readonly waiting: number;
}

interface Job {
	readonly onStep: (step: PrintStep) => void;
	readonly begin: () => void;
	readonly refuse: () => void;
}

export function openPress({
	worker,
	limit,
	lockedLimit = limit,
	reports,
	idle,
	waiting: most
}: PressSettings): Press {
	const waiting: Job[] = [];
	let busy = false;
	let closed = false;
	let process: PressProcess | null = null;
	let rest: NodeJS.Timeout | undefined;

	function ready(): PressProcess {
		if (process !== null && process.orders() >= reports) process.end('closed');
		if (process?.alive() !== true) process = startPress(worker);
		return process;
	}

	function next(): void {
		busy = false;
		const job = waiting.shift();
		if (job !== undefined) job.begin();
		else rest = setTimeout(() => process?.end('closed'), idle).unref();
		waiting.forEach(({ onStep }, index) => onStep({ step: 'waiting', ahead: index + 1 }));
	}

	async function printNow(paper: Paper, onStep: (step: PrintStep) => void): Promise<PrintedPdf> {
		try {
			const longest = isReady(paper) || isDraft(paper) ? limit : lockedLimit;
			const printed = await ready().print(paper, longest, (step) => onStep({ step }));
			onStep({ step: 'done' });
			return printed;
		} finally {
			next();
		}
	}

	function turn(onStep: (step: PrintStep) => void): Promise<void> {
		if (!busy) {
			busy = true;
			clearTimeout(rest);
			return Promise.resolve();
		}
		if (waiting.length >= most) return Promise.reject(new PrintFailed('crowded'));
		return new Promise((begun, refused) => {
			const begin = () => {
				busy = true;
				begun();
			};
			waiting.push({ onStep, begin, refuse: () => refused(new PrintFailed('closed')) });
			onStep({ step: 'waiting', ahead: waiting.length });
		});
	}

	return {
		print: async (paper, onStep = () => undefined) => {
			if (closed) throw new PrintFailed('closed');
			await turn(onStep);
			return printNow(paper, onStep);
		},
		close: () => {
			closed = true;
			clearTimeout(rest);
			for (const { refuse } of waiting.splice(0)) refuse();
			process?.end('closed');
		}
	};
}
