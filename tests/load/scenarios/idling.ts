import { setTimeout as pause } from 'node:timers/promises';
import type { Scenario } from './scenario.ts';

/** Times that a set of rooms is filled and left. */
const SETS = 3;
const EMPTYING_MS = 20_000;

/** S4: what a room with one person in it costs in memory, and whether it is given back. */
export const idling: Scenario = {
	title: 'S4 memory of many rooms',
	runs: { full: 2, quick: 1 },
	rooms: ({ quick }) => ({ plain: SETS * sizeOf(quick) + 1, opened: 1 }),
	suits: ({ target }) => !target.postgres,
	async run({ options, running, run, hire, record }) {
		const rooms = sizeOf(options.quick);
		await running.fresh();
		await running.start();
		const crew = hire();
		const place = running.place('plain', `idling-${run}`);
		await crew.order('visit', { place, room: SETS * rooms });
		await pause(1_000);
		await record(`${rooms} rooms`, async () => {
			const before = running.memory();
			const sets: { open: number; failed: number; ms: number; full: number; left: number }[] = [];
			for (let set = 0; set < SETS; set++) {
				const seated = await crew.order('sitDown', { place, from: set * rooms, rooms });
				await pause(3_000);
				const full = running.memory();
				await crew.order('getUp', undefined);
				await pause(options.quick ? EMPTYING_MS / 2 : EMPTYING_MS);
				sets.push({ ...seated, full, left: running.memory() });
			}
			const first = sets[0];
			const perRoom = first ? (first.full - before) / Math.max(1, first.open) : NaN;
			return { before, sets, perRoom, growth: (sets[2]?.full ?? NaN) / (sets[1]?.full ?? NaN) };
		});
	}
};

function sizeOf(quick: boolean): number {
	return quick ? 300 : 2_000;
}
