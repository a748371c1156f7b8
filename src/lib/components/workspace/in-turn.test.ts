import { describe, expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

/** Acts that end when they are told to. */
function tryActs() {
	const begun: string[] = [];
	const ends = new Map<string, () => void>();
	const act = (name: string) => () => {
		begun.push(name);
		return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
	};
	const end = async (name: string) => {
		ends.get(name)?.();
		await new Promise((resolve) => setTimeout(resolve));
	};
	return { begun, act, end };
}

describe('acts on their way', () => {
	it('[ACT-92] go one after another, in the order they were asked for', async () => {
		const turn = inTurn();
		const { begun, act, end } = tryActs();
		const [first, second] = [turn('a', act('a')), turn('b', act('b'))];
		await end('');
		expect(begun).toEqual(['a']);
		await end('a');
		expect(begun).toEqual(['a', 'b']);
		await end('b');
		expect(await Promise.all([first, second])).toEqual(['a', 'b']);
	});

	it('[ACT-92] the same one is on its way once, and may be asked for again afterwards', async () => {
		const turn = inTurn();
		const { begun, act, end } = tryActs();
		const first = turn('a', act('a'));
		expect(await turn('a', act('a'))).toBeNull();
		await end('');
		await end('a');
		expect(await first).toBe('a');
		void turn('a', act('a'));
		await end('');
		expect(begun).toEqual(['a', 'a']);
	});

	it('[ACT-92] one that fails tells who asked, and holds up nobody', async () => {
		const turn = inTurn();
		const first = turn('a', () => Promise.reject(new Error('gone')));
		const second = turn('b', () => Promise.resolve('b'));
		await expect(first).rejects.toThrow('gone');
		expect(await second).toBe('b');
	});
});
