import { setTimeout as pause } from 'node:timers/promises';
import type { Scenario } from './scenario.ts';

/** S3: a document of a whole evaluation is opened after a restart, and again while somebody is in it. */
export const opening: Scenario = {
	title: 'S3 opening a realistic document',
	runs: { full: 3, quick: 1 },
	rooms: () => ({ plain: 1, opened: 2 }),
	suits: ({ target }) => target.documents,
	async run({ options, running, run, hire, record }) {
		await running.fresh();
		await running.start();
		const crew = hire();
		let place = running.place('opened', `opening-${run}`);
		const { people, questions, opened } = running.seed;
		const { beginning } = opened;
		const writing = { place, room: 0, beginning, people, questions };
		await record('writing', () => crew.order('writeRealistic', writing));
		const opens = options.quick ? 2 : 5;
		for (let n = 0; n < opens; n++) {
			if (running.target.persistent) {
				// The first opening finds the journal as the typing left it, without time to tidy it.
				if (n > 0) await pause(running.target.settleMs);
				else await pause(Math.max(running.target.settleMs, 1_000));
				await running.stop();
				await running.start();
				place = running.place('opened', `opening-${run}`);
				await crew.order('visit', { place, room: 1 });
				await record(n === 0 ? 'cold, first' : 'cold', () =>
					crew.order('openRealistic', { place, room: 0, keep: true })
				);
			} else await crew.order('openRealistic', { place, room: 0, keep: true });
			await pause(300);
			await record('warm', () => crew.order('openRealistic', { place, room: 0, keep: false }));
			await crew.order('leaveAll', undefined);
		}
	}
};
