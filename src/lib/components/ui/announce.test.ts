import { describe, expect, it } from 'vitest';
import { voiceOf } from './announce.ts';
import type { Urgency } from './announce.ts';

/** A voice with a clock that only moves when told to. */
function tryVoice() {
	let clock = 0;
	let timers: { readonly at: number; readonly then: () => void }[] = [];
	const heard: { readonly at: number; readonly urgency: Urgency; readonly sentence: string }[] = [];
	const voice = voiceOf({
		show: (urgency, sentence) => heard.push({ at: clock, urgency, sentence }),
		now: () => clock,
		after(milliseconds, then) {
			const timer = { at: clock + milliseconds, then };
			timers.push(timer);
			return () => (timers = timers.filter((other) => other !== timer));
		}
	});
	function pass(milliseconds: number): void {
		const end = clock + milliseconds;
		for (;;) {
			const [first] = timers.toSorted((a, b) => a.at - b.at);
			if (first === undefined || first.at > end) break;
			timers = timers.filter((timer) => timer !== first);
			clock = first.at;
			first.then();
		}
		clock = end;
	}
	return { voice, heard, pass };
}

describe('announcements', () => {
	it('[INT-10] says at most six polite sentences in any minute', () => {
		const { voice, heard, pass } = tryVoice();
		for (let second = 0; second < 180; second += 1) {
			voice.say(`sentence ${second}`);
			pass(1000);
		}
		for (const { at } of heard)
			expect(heard.filter((other) => other.at >= at && other.at < at + 60_000).length).toBeLessThanOrEqual(6);
		expect(heard.length).toBeGreaterThanOrEqual(17);
	});

	it('[INT-10] lets old news give way to new', () => {
		const { voice, heard, pass } = tryVoice();
		for (let n = 1; n <= 20; n += 1) voice.say(`sentence ${n}`);
		pass(120_000);
		expect(heard.map(({ sentence }) => sentence)).toEqual([
			'sentence 1',
			'sentence 17',
			'sentence 18',
			'sentence 19',
			'sentence 20'
		]);
	});

	it('[INT-11] says assertive sentences at once, past what waits', () => {
		const { voice, heard, pass } = tryVoice();
		for (let n = 1; n <= 10; n += 1) voice.say(`sentence ${n}`);
		voice.say('Område 5 är låst.', 'assertive');
		expect(heard.at(-1)).toEqual({ at: 0, urgency: 'assertive', sentence: 'Område 5 är låst.' });
		pass(1000);
		expect(heard.at(-1)?.urgency).toBe('polite');
	});

	it('[INT-12] says the same polite sentence once while it waits, and nothing after it stops', () => {
		const { voice, heard, pass } = tryVoice();
		voice.say('one');
		voice.say('two');
		voice.say('two');
		pass(5000);
		expect(heard.map(({ sentence }) => sentence)).toEqual(['one', 'two']);
		voice.say('three');
		voice.say('four');
		voice.stop();
		pass(120_000);
		expect(heard.map(({ sentence }) => sentence)).toEqual(['one', 'two', 'three']);
	});
});
