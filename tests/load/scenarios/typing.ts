import { setTimeout as pause } from 'node:timers/promises';
import type { Crew } from '../crew/crew.ts';
import type { Orders } from '../crew/orders/orders.ts';
import type { Bench, Scenario } from './scenario.ts';

type Typed = Awaited<ReturnType<Orders['typeFor']>>;

/** Updates per second at which the processor time per update is compared. */
const FIXED_RATE = 1_000;
const FIRST_RATE = 1_500;
const LOWEST_RATE = 100;

/** The highest rate that held so far, by target and rooms: where the next run begins to look. */
const known = new Map<string, number>();

/** A rate holds if nearly everything is sent and delivered in time. */
function holds({ latency, delivered, expected, achieved, offered, closed }: Typed): boolean {
	return (
		latency.count > 0 &&
		latency.p99 <= 100 &&
		delivered >= 0.98 * expected &&
		achieved >= 0.93 * offered &&
		closed === 0
	);
}

/** S2: the highest rate with p99 ≤ 100 ms, and what an update costs the server. */
export const typing: Scenario = {
	title: 'S2 four typists in each of many rooms',
	runs: { full: 5, quick: 2 },
	rooms: ({ rooms }) => ({ plain: Math.max(...rooms), opened: 1 }),
	suits: ({ target }) => !target.postgres,
	async run(bench) {
		const { options, running, hire, record, run } = bench;
		for (const rooms of options.rooms) {
			await running.fresh();
			await running.start();
			const crew = hire();
			const place = running.place('plain', `typing-${run}-${rooms}`);
			await crew.order('seatTypists', { place, rooms });
			const pids = running.pids();
			const fixed = { rate: FIXED_RATE, ms: options.quick ? 2_000 : 3_000, warmMs: 1_000, pids };
			await record(`${rooms} rooms, 1000/s`, async () => {
				const typed = await crew.order('typeFor', fixed);
				return { ...typed, ...costOf(typed), memory: running.memory() };
			});
			if (!options.fixed) await record(`${rooms} rooms, highest`, () => search(bench, crew, rooms));
			await crew.order('dismissTypists', undefined);
		}
	}
};

function costOf({ cpuMs, wallMs, clientCpuMs, deliveredInTime }: Typed) {
	return {
		cpuPer1000: (cpuMs / deliveredInTime) * 1_000,
		serverCores: cpuMs / wallMs,
		clientCores: clientCpuMs / wallMs
	};
}

/** Steps of 1.4 upwards from a rate that holds, then two halvings; a rate that fails is tried once more. */
async function search({ options, running }: Bench, crew: Crew, rooms: number) {
	const key = `${running.target.name}, ${rooms}`;
	const ms = options.quick ? 1_500 : 2_000;
	let best: Typed | null = null;
	let failed = Infinity;
	const steps: object[] = [];
	const attempt = async (rate: number) => {
		for (let left = 2; left > 0; left--) {
			const pids = running.pids();
			const typed = await crew.order('typeFor', { rate, ms, warmMs: 500, pids });
			const good = holds(typed);
			steps.push({ rate, good, achieved: typed.achieved, p99: typed.latency.p99, ...costOf(typed) });
			await pause(400);
			if (!good) continue;
			if (!best || rate > best.offered) best = typed;
			return true;
		}
		failed = Math.min(failed, rate);
		return false;
	};
	let rate = Math.max(400, Math.round((known.get(key) ?? FIRST_RATE) * 0.6));
	while (rate >= LOWEST_RATE && !(await attempt(rate))) rate = Math.round(rate / 1.8);
	for (let step = 0; step < 9 && best; step++) {
		rate = Math.round(rate * 1.4);
		if (rate >= failed || !(await attempt(rate))) break;
	}
	const held = () => (best as Typed | null)?.offered ?? 0;
	for (let step = 0; step < 2 && held() > 0 && failed < Infinity; step++)
		await attempt(Math.round((held() + failed) / 2));
	if (best === null) throw new Error('no rate held');
	const typed: Typed = best;
	known.set(key, typed.offered);
	return { ...typed, ...costOf(typed), steps, memory: running.memory() };
}
