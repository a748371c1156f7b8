import { describe, expect, it, vi } from 'vitest';
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
		expect(turn('a', act('a'))).toBeNull();
		await end('');
		await end('a');
		expect(await first).toBe('a');
		void turn('a', act('a'));
		await end('');
		expect(begun).toEqual(['a', 'a']);
	});

	it('[ACT-92] on, off and on again are three', async () => {
		const turn = inTurn();
		const sent: string[] = [];
		const send = (what: string) => turn(what, () => Promise.resolve(void sent.push(what)));
		await Promise.all([send('on'), send('off'), send('on')]);
		expect(sent).toEqual(['on', 'off', 'on']);
	});

	it('[ACT-92] who has waited too long for their turn is sent no more', async () => {
		const ended = new AbortController();
		vi.spyOn(AbortSignal, 'timeout').mockReturnValue(ended.signal);
		const turn = inTurn();
		const seen: boolean[] = [];
		const first = turn('a', () => Promise.resolve(ended.abort()));
		const second = turn('b', (signal) => Promise.resolve(void seen.push(signal.aborted)));
		await Promise.all([first, second]);
		expect([seen, vi.mocked(AbortSignal.timeout).mock.calls]).toEqual([[true], [[20_000], [20_000]]]);
		vi.restoreAllMocks();
	});

	it('[ACT-92] one that fails tells who asked, and holds up nobody', async () => {
		const turn = inTurn();
		const first = turn('a', () => Promise.reject(new Error('gone')));
		const second = turn('b', () => Promise.resolve('b'));
		await expect(first).rejects.toThrow('gone');
		expect(await second).toBe('b');
	});
});
