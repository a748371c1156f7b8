/** What a scenario gets, and what it gives: one line of JSON per measurement. */
import type { Crew } from '../crew/crew.ts';
import type { Options } from '../options.ts';
import type { Running } from '../targets/running.ts';

export interface Bench {
	readonly options: Options;
	readonly running: Running;
	/** Counted from 0; all targets of a run stand beside each other. */
	readonly run: number;
	readonly runs: number;
	/** Hires the clients' process; it is ended after the scenario. */
	hire(): Crew;
	/** Measures and writes a line with what came of it, or with the error. `step` tells the lines of a run apart. */
	record<T extends object>(step: string, measure: () => Promise<T>): Promise<T | null>;
}

export interface Scenario {
	readonly title: string;
	/** How often it is run, in full and in the quick form. */
	readonly runs: { readonly full: number; readonly quick: number };
	/** How many of Samsyn's rooms it needs. */
	rooms(options: Options): { readonly plain: number; readonly opened: number };
	/** Whether it says anything about such a target. */
	suits(running: Running): boolean;
	run(bench: Bench): Promise<void>;
}
