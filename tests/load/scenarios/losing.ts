import { setTimeout as pause } from 'node:timers/promises';
import type { Scenario } from './scenario.ts';

const ROOMS = 6;
/** Shorter and longer than the 10 s within which a server that stores later has stored at the latest. */
const LIVES_MS = [2_000, 3_500, 5_500, 8_000, 10_500, 13_000];

/** S5: the server is killed while 18 people write; on PostgreSQL every third time that is killed as well. */
export const losing: Scenario = {
	title: 'S5 killed while 18 people write',
	runs: { full: 30, quick: 3 },
	rooms: () => ({ plain: ROOMS, opened: 1 }),
	suits: ({ target }) => target.persistent,
	async run({ running, run, hire, record }) {
		await running.fresh();
		await running.start();
		const crew = hire();
		const label = `losing-${run}`;
		await crew.order('beginWriting', { place: running.place('plain', label), rooms: ROOMS, rate: 20 });
		const life = (LIVES_MS[run % LIVES_MS.length] ?? 0) + Math.random() * 1_000;
		await pause(life);
		const both = running.target.postgres && run % 3 === 2;
		const [revive] = await Promise.all([
			both ? running.killDatabase() : async () => undefined,
			running.stop('SIGKILL')
		]);
		await crew.order('stopWriting', undefined);
		await revive();
		await running.start();
		await record(both ? 'killed with its database' : 'killed', async () => {
			const place = running.place('plain', label);
			return { life, ...(await crew.order('lookForLosses', { place, rooms: ROOMS })) };
		});
	}
};
