/** What each scenario's table shows. */
import type { ScenarioName } from '../options.ts';

export interface Column {
	readonly title: string;
	/** Path into the result; true counts as 1. */
	readonly of: string;
	/** Shown as a ratio to this target in the same run. */
	readonly ratioTo?: string;
	readonly digits?: number;
	/** Instead of the median. */
	readonly combine?: (values: readonly (number | null)[]) => number | null;
	/** Shown only for steps of such a name. */
	readonly only?: RegExp;
}

export interface Layout {
	/** One table for all steps, instead of one for each. */
	readonly together?: boolean;
	readonly columns: readonly Column[];
}

const sum = (values: readonly (number | null)[]) =>
	values.reduce<number>((total, value) => total + (value ?? 0), 0);
const MEMORY = 'memory';
const highest = /highest/;

export const columns: Readonly<Record<ScenarioName, Layout>> = {
	S1: {
		columns: [
			{ title: 'p50 ms', of: 'latency.p50' },
			{ title: 'p95', of: 'latency.p95' },
			{ title: 'p99', of: 'latency.p99' },
			{ title: 'p50 × y-websocket', of: 'latency.p50', ratioTo: 'y-websocket' },
			{ title: 'p99 × y-websocket', of: 'latency.p99', ratioTo: 'y-websocket' },
			{ title: 'p50 × Hocuspocus', of: 'latency.p50', ratioTo: 'hocuspocus' },
			{ title: 'server CPU ms', of: 'cpuMs', digits: 0 },
			{ title: 'CPU × y-websocket', of: 'cpuMs', ratioTo: 'y-websocket' }
		]
	},
	S2: {
		columns: [
			{ title: 'updates/s', of: 'achieved', digits: 0 },
			{ title: '× Hocuspocus', of: 'achieved', ratioTo: 'hocuspocus', only: highest },
			{ title: 'p50 ms', of: 'latency.p50' },
			{ title: 'p99', of: 'latency.p99' },
			{ title: 'CPU ms per 1,000 delivered', of: 'cpuPer1000', digits: 0 },
			{ title: 'CPU × Hocuspocus', of: 'cpuPer1000', ratioTo: 'hocuspocus' },
			{ title: 'server cores', of: 'serverCores' },
			{ title: 'client cores', of: 'clientCores' },
			{ title: 'server bytes', of: MEMORY, digits: 0 }
		]
	},
	S3: {
		columns: [
			{ title: 'updates', of: 'updates', digits: 0, only: /writing/ },
			{ title: 'state bytes', of: 'bytes', digits: 0, only: /writing/ },
			{ title: 'ms', of: 'ms', digits: 0, only: /writing/ },
			{ title: 'synced ms', of: 'syncedMs', only: /cold|warm/ },
			{ title: 'complete ms', of: 'completeMs', only: /cold|warm/ },
			{ title: 'complete × Hocuspocus', of: 'completeMs', ratioTo: 'hocuspocus', only: /cold|warm/ },
			{ title: 'complete × y-websocket', of: 'completeMs', ratioTo: 'y-websocket', only: /warm/ },
			{ title: 'bytes', of: 'bytes', digits: 0, only: /cold|warm/ },
			{ title: 'complete when synced', of: 'completeAtSync', only: /cold|warm/ }
		]
	},
	S4: {
		columns: [
			{ title: 'bytes before', of: 'before', digits: 0 },
			{ title: 'bytes per room', of: 'perRoom', digits: 0 },
			{ title: '× Hocuspocus', of: 'perRoom', ratioTo: 'hocuspocus' },
			{ title: 'first set: full', of: 'sets.0.full', digits: 0 },
			{ title: 'left', of: 'sets.0.left', digits: 0 },
			{ title: 'second: full', of: 'sets.1.full', digits: 0 },
			{ title: 'third: full', of: 'sets.2.full', digits: 0 },
			{ title: 'third ÷ second', of: 'growth' },
			{ title: 'ms to fill the first', of: 'sets.0.ms', digits: 0 }
		]
	},
	S5: {
		columns: [
			{ title: 'written', of: 'sent', digits: 0, combine: sum },
			{ title: 'seen by others', of: 'seen', digits: 0, combine: sum },
			{ title: 'lost of those', of: 'lostSeen', digits: 0, combine: sum },
			{ title: 'told as saved', of: 'acknowledged', digits: 0, combine: sum },
			{ title: 'lost of those', of: 'lostAcknowledged', digits: 0, combine: sum }
		]
	},
	S6: {
		together: true,
		columns: [
			{ title: 'server died', of: 'died', digits: 0, combine: sum },
			{ title: 'offender cut off', of: 'cutOff', digits: 0, combine: sum },
			{ title: 'innocent cut off', of: 'innocentClosed', digits: 0, combine: sum },
			{ title: 'newcomer served', of: 'newcomer', digits: 0, combine: sum },
			{ title: 'ms to serve the room after', of: 'same', digits: 0 },
			{ title: 'the other room', of: 'other', digits: 0 }
		]
	}
};
