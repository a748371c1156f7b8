/** The measurements, each written as a line of JSON the moment it is made, with how busy the machine was. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { busyBetween, loadNow } from '../machine.ts';

export interface About {
	readonly scenario: string;
	readonly target: string;
	readonly run: number;
	readonly step: string;
}

export interface Line extends About {
	readonly machine: { readonly load: number; readonly busy: number; readonly stolen: number };
	readonly result?: object;
	readonly error?: string;
}

export interface Log {
	readonly file: string;
	readonly lines: readonly Line[];
	record<T extends object>(about: About, measure: () => Promise<T>): Promise<T | null>;
}

export function openLog(folder: string): Log {
	const file = join(folder, `${new Date().toISOString().replace(/[:.]/g, '-')}.jsonl`);
	const lines: Line[] = [];
	return {
		file,
		lines,
		async record(about, measure) {
			const before = loadNow();
			const write = (outcome: { result: object } | { error: string }) => {
				const line = { ...about, machine: busyBetween(before, loadNow()), ...outcome };
				lines.push(line);
				appendFileSync(file, `${JSON.stringify(line)}\n`);
				console.error(brief(line));
			};
			try {
				const result = await measure();
				write({ result });
				return result;
			} catch (error) {
				write({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
				return null;
			}
		}
	};
}

function brief({ scenario, run, target, step, machine, result, error }: Line): string {
	const rounded = JSON.stringify(result, (_key, value: unknown) =>
		typeof value === 'number' ? Math.round(value * 100) / 100 : value
	);
	const said = error === undefined ? rounded.slice(0, 300) : `ERROR ${error.slice(0, 300)}`;
	return `${scenario} ${run} ${target} ${step} (load ${machine.load}) ${said}`;
}
