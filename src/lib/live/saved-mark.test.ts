import { describe, expect, it } from 'vitest';
import { savedMark } from './saved-mark.ts';

const flags = [true, false];

/** Every combination of the five facts. */
const cases = flags.flatMap((refused) =>
	flags.flatMap((connected) =>
		flags.flatMap((beginning) =>
			flags.flatMap((synced) => flags.map((settled) => ({ refused, connected, beginning, synced, settled })))
		)
	)
);

describe('the saved mark', () => {
	it('[LIV-1] says saved in no case but connected, synced, all acknowledged and nothing refused', () => {
		const saved = cases.filter((facts) => savedMark(facts) === 'saved');
		expect(cases).toHaveLength(32);
		expect(saved).toHaveLength(2);
		for (const facts of saved) {
			expect(facts).toMatchObject({ refused: false, connected: true, synced: true, settled: true });
		}
	});

	it('[LIV-3] refused work outweighs everything else', () => {
		for (const facts of cases) expect(savedMark(facts) === 'refused').toBe(facts.refused);
	});

	it('[LIV-2] without a line it is offline, except while the first attempt is under way', () => {
		const lost = { refused: false, connected: false, synced: true, settled: true };
		expect(savedMark({ ...lost, beginning: false })).toBe('offline');
		expect(savedMark({ ...lost, beginning: true })).toBe('saving');
	});
});
