import type { Scenario } from './scenario.ts';

/** S1: how long an edit takes to the others in the room. */
export const fanOut: Scenario = {
	title: 'S1 from one writer to everybody else in the room',
	runs: { full: 5, quick: 2 },
	rooms: ({ crowds }) => ({ plain: 1, opened: crowds.length + 1 }),
	suits: () => true,
	async run({ options, running, hire, record }) {
		await running.fresh();
		await running.start();
		const crew = hire();
		const place = running.place('opened', 'fan-out');
		const { people, questions } = running.seed;
		const scorer = people[0] ?? '';
		for (const [room, crowd] of options.crowds.entries()) {
			const ms = options.quick ? 2_500 : 4_000;
			const task = { place, room, crowd, rate: 20, ms, pids: running.pids(), scorer, questions };
			await record(`N = ${crowd}`, () => crew.order('fanOut', task));
		}
	}
};
