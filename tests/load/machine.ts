/** What /proc tells of processes and of the machine. Linux only. */
import { readdirSync, readFileSync } from 'node:fs';

const TICK_MS = 10;
const PAGE = 4096;

interface Status {
	readonly parent: number;
	readonly cpuMs: number;
	/** Resident bytes. */
	readonly memory: number;
}

function statusOf(pid: number): Status | null {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
		const field = (index: number) => Number(fields[index]);
		return { parent: field(1), cpuMs: (field(11) + field(12)) * TICK_MS, memory: field(21) * PAGE };
	} catch {
		// It ended meanwhile.
		return null;
	}
}

/** The process and all that descend from it. */
export function familyOf(pid: number): number[] {
	const children = new Map<number, number[]>();
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		const status = statusOf(Number(name));
		if (status) children.set(status.parent, [...(children.get(status.parent) ?? []), Number(name)]);
	}
	const family = [pid];
	for (const one of family) family.push(...(children.get(one) ?? []));
	return family;
}

/** Milliseconds of processor time that the processes have used so far. */
export function cpuMsOf(pids: readonly number[]): number {
	return pids.reduce((sum, pid) => sum + (statusOf(pid)?.cpuMs ?? 0), 0);
}

/** Resident bytes of the processes. */
export function memoryOf(pids: readonly number[]): number {
	return pids.reduce((sum, pid) => sum + (statusOf(pid)?.memory ?? 0), 0);
}

export interface Load {
	/** Average number of processes that wanted a core during the last minute. */
	readonly load: number;
	/** Share of all cores' time since the beginning that somebody used, idle time, and what other machines took. */
	readonly total: number;
	readonly idle: number;
	readonly stolen: number;
}

export function loadNow(): Load {
	const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
	const times = line.trim().split(/\s+/).slice(1).map(Number);
	const load = Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[0]);
	const total = times.reduce((sum, time) => sum + time, 0);
	return { load, total, idle: (times[3] ?? 0) + (times[4] ?? 0), stolen: times[7] ?? 0 };
}

/** How busy the machine was between two readings: shares of all cores. */
export function busyBetween(before: Load, after: Load): { load: number; busy: number; stolen: number } {
	const total = Math.max(1, after.total - before.total);
	return {
		load: after.load,
		busy: 1 - (after.idle - before.idle) / total,
		stolen: (after.stolen - before.stolen) / total
	};
}
