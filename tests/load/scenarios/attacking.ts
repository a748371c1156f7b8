import { attacks } from '../crew/hostile.ts';
import type { Scenario } from './scenario.ts';

const names = Object.keys(attacks);
const PATIENCE_MS = 40_000;

/** S6: hostile input, one kind at a time, each in a room of its own. */
export const attacking: Scenario = {
	title: 'S6 hostile input',
	runs: { full: 1, quick: 1 },
	rooms: () => ({ plain: names.length * 2, opened: 1 }),
	suits: ({ target }) => target.documents,
	async run({ running, run, hire, record }) {
		await running.fresh();
		for (const [index, attack] of names.entries()) {
			if (!running.alive()) await running.start();
			const crew = hire();
			const place = running.place('plain', `attacking-${run}`);
			await record(attack, async () => {
				// A server that doesn't answer any more is a result too, and so is one that has died.
				const outcome = await crew
					.order('attackRoom', { place, attack, room: index * 2 }, PATIENCE_MS)
					.catch((error: unknown) => ({ trouble: error instanceof Error ? error.message : 'trouble' }));
				return { ...outcome, died: !running.alive(), memory: running.memory() };
			});
			crew.end();
		}
	}
};
