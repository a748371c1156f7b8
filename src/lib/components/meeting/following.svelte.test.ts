// @vitest-environment happy-dom
import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Meeting } from '../../domain/meeting.ts';
import { openFollowing, type FollowingParts } from './following.svelte.ts';

// The test runner resolves packages as a server does, and there nothing is reactive.
vi.mock('svelte', () => vi.importActual('../../../../node_modules/svelte/src/index-client.js'));

const at = (question: string | null): Meeting => ({
	facilitator: 'anna',
	startedAt: 1,
	question,
	since: 1,
	letters: false
});

function open(me: string, begun: Meeting | null, more: Partial<FollowingParts> = {}) {
	let meeting = $state.raw(begun);
	const kept = new Map<string, string>();
	const moves: (string | null)[] = [];
	const answers: ((done: boolean) => void)[] = [];
	const parts: FollowingParts = {
		evaluation: 'e1',
		me,
		meeting: () => meeting,
		named: null,
		move: (question) => {
			moves.push(question);
			return new Promise((answer) => answers.push(answer));
		},
		keeper: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
		...more
	};
	const following = openFollowing(parts);
	return {
		following,
		moves,
		parts,
		told: (now: Meeting | null) => {
			meeting = now;
			flushSync();
		},
		answer: async (done = true) => {
			answers.shift()?.(done);
			await Promise.resolve();
			await Promise.resolve();
		}
	};
}

describe('following the facilitator', () => {
	it('[MEE-30] goes where the meeting goes, until one leaves, and comes back to where it is', () => {
		const { following, told } = open('bo', at('1.1'));
		expect([following.shown, following.bound, following.leads]).toEqual(['1.1', true, false]);
		told(at('5.2'));
		expect(following.shown).toBe('5.2');
		following.toggle();
		told(at('6.1'));
		expect([following.shown, following.bound]).toEqual(['5.2', false]);
		following.go('2.1');
		expect(following.shown).toBe('2.1');
		following.toggle();
		expect(following.shown).toBe('6.1');
	});

	it('[MEE-30] to choose something oneself is to leave', () => {
		const { following, moves } = open('bo', at('1.1'));
		following.go('2.1');
		expect([following.shown, following.bound]).toEqual(['2.1', false]);
		expect(moves).toEqual([]);
	});

	it('[MEE-30] what one chose is remembered in the tab through a reload', () => {
		const first = open('bo', at('1.1'));
		first.following.toggle();
		const again = openFollowing({ ...first.parts, named: '1.1' });
		expect(again.bound).toBe(false);
		again.toggle();
		expect(openFollowing({ ...first.parts, named: '4.4' }).bound).toBe(true);
	});

	it('[MEE-30] whoever left one meeting is taken along by the next', () => {
		const { following, told } = open('bo', at('1.1'));
		following.toggle();
		expect(following.bound).toBe(false);
		told(null);
		told({ ...at('2.1'), startedAt: 2 });
		expect([following.shown, following.bound]).toEqual(['2.1', true]);
	});

	it('[MEE-30] who opens an address with another question sees that one', () => {
		const { following } = open('bo', at('1.1'), { named: '4.4' });
		expect([following.shown, following.bound]).toEqual(['4.4', false]);
	});

	it('[MEE-33] waits for who writes, and goes along to where the meeting is by then', () => {
		const { following, told } = open('bo', at('1.1'));
		following.hold(true);
		expect(following.ahead).toBeNull();
		told(at('5.2'));
		told(at('6.1'));
		expect([following.shown, following.ahead, following.bound]).toEqual(['1.1', { to: '6.1' }, true]);
		following.hold(true);
		expect(following.shown).toBe('1.1');
		following.hold(false);
		expect([following.shown, following.ahead]).toEqual(['6.1', null]);
	});

	it('[MEE-33] to choose something oneself ends the waiting, and so does to leave', () => {
		const { following, told } = open('bo', at('1.1'));
		following.hold(true);
		told(at('5.2'));
		following.toggle();
		expect([following.shown, following.ahead]).toEqual(['1.1', null]);
		following.toggle();
		expect(following.shown).toBe('5.2');
		following.hold(true);
		following.go('2.1');
		expect([following.shown, following.ahead, following.bound]).toEqual(['2.1', null, false]);
	});

	it('[MEE-33] waits for who writes also when the meeting ends, or another begins', () => {
		const { following, told } = open('bo', at('1.1'));
		following.hold(true);
		told(null);
		expect([following.shown, following.bound, following.ahead]).toEqual(['1.1', false, null]);
		told({ ...at('3.1'), startedAt: 2 });
		expect([following.shown, following.ahead]).toEqual(['1.1', { to: '3.1' }]);
		following.hold(false);
		expect(following.shown).toBe('3.1');
	});

	it('[MEE-33] whoever leads is never held', async () => {
		const { following, answer } = open('anna', at('1.1'));
		following.hold(true);
		following.go('1.2');
		expect(following.shown).toBe('1.2');
		await answer();
		expect(following.ahead).toBeNull();
	});

	it('[MEE-1] who leads goes there at once, one move at a time, and the last of those that waited', async () => {
		const { following, moves, answer, told } = open('anna', at(null));
		following.go('1.1');
		following.go('1.2');
		following.go('1.3');
		expect([following.shown, moves]).toEqual(['1.3', ['1.1']]);
		told(at('1.1'));
		expect(following.shown).toBe('1.3');
		await answer();
		expect(moves).toEqual(['1.1', '1.3']);
		told(at('1.3'));
		await answer();
		expect(following.shown).toBe('1.3');
	});

	it('[MEE-1] a move that was refused leaves the screen where the meeting is', async () => {
		const { following, answer } = open('anna', at('1.1'));
		following.go('1.2');
		await answer(false);
		expect(following.shown).toBe('1.1');
	});

	it('[MEE-1] without a meeting everybody goes their own way', () => {
		const { following, told } = open('bo', null);
		following.go('2.1');
		expect([following.shown, following.bound]).toEqual(['2.1', false]);
		told(at('3.1'));
		expect([following.shown, following.bound]).toEqual(['3.1', true]);
	});
});
